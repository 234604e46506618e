import { themes, variableName, type Contexts, type TokenSystem } from './token-system.ts'

const constant = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value)} as const\n`

function valuesOf(system: TokenSystem, ids: readonly string[], contexts: Contexts = {}): object {
  return Object.fromEntries(ids.map((id) => [id, system.value(id, contexts)]))
}

/** The same tokens for code that draws or measures, typed by their names. */
export function tokensTs(system: TokenSystem): string {
  const ids = system.publicIds
  const themed = ids.filter((id) => new Set(themes.map((theme) => system.value(id, { theme }))).size > 1)
  const variables = Object.fromEntries(ids.map((id) => [id, `var(${variableName(id)})`]))
  const byTheme = Object.fromEntries(themes.map((theme) => [theme, valuesOf(system, themed, { theme })]))
  return `// Written by \`pnpm tokens\` from the *.tokens.json files: change those.

/** A token for a style: \`style.color = tokenVariables['color.text']\`. */
${constant('tokenVariables', variables)}
/** A token that pages use. */
export type TokenName = keyof typeof tokenVariables

/** The values in the light theme, comfortable density and full motion. */
${constant('tokenValues', valuesOf(system, ids))}
/** What differs by theme. */
${constant('themeValues', byTheme)}
/** Light or dark, in standard or high contrast. */
export type Theme = keyof typeof themeValues
/** A token whose value is not the same in every theme. */
export type ThemedTokenName = keyof (typeof themeValues)['light']
`
}
