import { axes, type Axis } from './axes.ts'
import { extensionOf } from './extension.ts'
import { variableName, type TokenSystem } from './token-system.ts'

type Declaration = readonly [property: string, value: string]

const rule = (selector: string, declarations: readonly Declaration[]): string =>
  declarations.length === 0
    ? ''
    : `${selector} {\n${declarations.map(([name, value]) => `${name}: ${value};`).join('\n')}\n}\n`

const media = (query: string, content: string): string => (content ? `@media ${query} {\n${content}}\n` : '')

function varies(system: TokenSystem, { contexts }: Axis, id: string): boolean {
  return new Set(contexts.map(({ value }) => value(system, id))).size > 1
}

function axisOf(system: TokenSystem, id: string): Axis | undefined {
  const found = axes.filter((axis) => varies(system, axis, id))
  if (found.length > 1) throw new Error(`${id} depends on ${found.map(({ name }) => name).join(' and ')}.`)
  return found[0]
}

function axisRules(system: TokenSystem, { contexts }: Axis, ids: readonly string[]): string {
  return contexts
    .map(({ selector, media: wish, value }) => {
      const declarations = ids.map((id): Declaration => [variableName(id), value(system, id)])
      return rule(selector, declarations) + (wish ? media(wish.query, rule(wish.selector, declarations)) : '')
    })
    .join('\n')
}

function forcedColors(system: TokenSystem, ids: readonly string[]): string {
  const declarations = ids.flatMap((id): Declaration[] => {
    const { forced } = extensionOf(system.token(id))
    return forced ? [[variableName(id), forced]] : []
  })
  return media('(forced-colors: active)', rule(':root, [data-contrast]', declarations))
}

/** The style sheet: every value can be chosen anew on any element, by `data-theme`, `data-contrast` and so on. */
export function tokensCss(system: TokenSystem): string {
  const ids = system.publicIds
  const byAxis = Map.groupBy(ids, (id) => axisOf(system, id))
  const fixed = (byAxis.get(undefined) ?? []).map((id): Declaration => [
    variableName(id),
    system.schemeValue(id, 'standard'),
  ])
  return `/* Written by \`pnpm tokens\` from the *.tokens.json files: change those. */
@layer jt.tokens, jt.base, mfe;

@layer jt.tokens {
${rule(':root', [['color-scheme', 'light dark'], ...fixed])}
[data-theme='light'] { color-scheme: light; }
[data-theme='dark'] { color-scheme: dark; }

${axes.map((axis) => axisRules(system, axis, byAxis.get(axis) ?? [])).join('\n')}
${forcedColors(system, ids)}}
`
}
