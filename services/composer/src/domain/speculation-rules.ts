import { LOCALES, type RouteDeclaration } from '@jangteo/contracts'

/** What a browser may ask for before anybody goes there: https://html.spec.whatwg.org/multipage/speculative-loading.html */
export interface SpeculationRules {
  readonly prefetch: readonly SpeculationRule[]
}
interface SpeculationRule {
  readonly where: Condition
  readonly eagerness: 'moderate'
}
type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly href_matches: readonly string[] }
  | { readonly selector_matches: string }

/** The shell takes the panel away as soon as it has started, and follows links itself from then on. */
const BEFORE_THE_SHELL = ':root:has(#jangteo-rescue) a'
/** To ask for a page in another language chooses that language. */
const ANOTHER_LANGUAGE = '[hreflang]'

/**
 * Public pages, while their link is pointed at or pressed. What is one visitor's own could be another thing by the time that
 * he goes there.
 */
export function speculateOn(routes: readonly RouteDeclaration[]): SpeculationRules {
  const addresses = (access: RouteDeclaration['access']): Condition => ({
    href_matches: routes.filter((route) => route.access === access).flatMap(addressesOf),
  })
  const where = [
    addresses('public'),
    { not: addresses('personal') },
    { selector_matches: BEFORE_THE_SHELL },
    { not: { selector_matches: ANOTHER_LANGUAGE } },
  ]
  return { prefetch: [{ where: { and: where }, eagerness: 'moderate' }] }
}

/** As URL patterns, in which a placeholder may not be called what one of ours may. */
function addressesOf({ pattern }: RouteDeclaration): readonly string[] {
  const path = pattern === '/' ? '{/}?' : pattern.replaceAll(/:[^/]+/g, '*')
  return LOCALES.map((locale) => `/${locale}${path}`)
}
