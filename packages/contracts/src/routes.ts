import { type Locale, isLocale } from './common.ts'

export interface PagePath {
  readonly locale: Locale
  /** Path after the locale prefix, always with a leading slash. */
  readonly path: string
}

/** Splits `/ko/c/bags` into its locale and path; undefined where no locale prefix stands. */
export function splitLocale(pathname: string): PagePath | undefined {
  const [, first = '', ...rest] = pathname.split('/')
  return isLocale(first) ? { locale: first, path: `/${rest.join('/')}` } : undefined
}

/** The path of a page's address, with its locale prefix, without query and part. A slash at the end makes no other page. */
export const pathOf = (address: string): string => address.split(/\/?(?:[?#]|$)/, 1)[0] ?? address

const segments = (path: string): string[] => path.split('/').filter(Boolean)

/** True where `path` (without locale prefix) fits `pattern`; `:name` stands for one non-empty segment. */
export function matchesPattern(pattern: string, path: string): boolean {
  const expected = segments(pattern)
  const actual = segments(path)
  return (
    expected.length === actual.length &&
    expected.every((segment, index) => segment.startsWith(':') || segment === actual[index])
  )
}

/** The first owner, in order, that declares a route fitting `path`; literal patterns win over `:name` ones. */
export function findRoute<Owner, Route extends { readonly pattern: string }>(
  owners: readonly (Owner & { readonly routes: readonly Route[] })[],
  path: string,
): { owner: Owner; route: Route } | undefined {
  const fits = owners.flatMap((owner) =>
    owner.routes.filter(({ pattern }) => matchesPattern(pattern, path)).map((route) => ({ owner, route })),
  )
  const placeholders = ({ route }: { route: Route }): number => route.pattern.split(':').length
  return fits.sort((a, b) => placeholders(a) - placeholders(b))[0]
}

/** True where an address written in code, with `:any` for what is known at run time only, may be a page of `pattern`. */
export function mayFit(pattern: string, address: string): boolean {
  const expected = segments(pattern)
  const written = segments(address)
  return (
    expected.length === written.length &&
    expected.every(
      (segment, index) =>
        [segment, written[index]].includes(':any') || segment.startsWith(':') || segment === written[index],
    )
  )
}
