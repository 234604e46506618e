import type { TokenNormalized } from '@terrazzo/parser'
import { contrastPairs } from './contrast.ts'
import { extensionOf } from './extension.ts'
import { isPrimitive, themes, variableName, type TokenSystem } from './token-system.ts'

const choices = {
  density: ['comfortable', 'compact'],
  language: ['korean', 'latin'],
  motion: ['full', 'reduced'],
}

const byTheme = <Value>(value: (theme: string) => Value): Record<string, Value> =>
  Object.fromEntries(themes.map((theme) => [theme, value(theme)]))

/** The primitives behind a token, also those behind a part of it, e.g. the colour of a shadow. */
export function aliasesOf(token: TokenNormalized): string[] {
  const parts = [token.partialAliasOf ?? []].flat().flatMap((part) => Object.values(part ?? {}))
  return [...(token.aliasChain ?? []), ...parts.flat()].filter((id): id is string => typeof id === 'string')
}

function choicesOf(system: TokenSystem, id: string): object {
  const rows = Object.entries(choices).map(([modifier, contexts]) => {
    const values = contexts.map((context) => [context, system.value(id, { [modifier]: context })] as const)
    return [modifier, values] as const
  })
  const differing = rows.filter(([, values]) => new Set(values.map(([, value]) => value)).size > 1)
  return Object.fromEntries(differing.map(([modifier, values]) => [modifier, Object.fromEntries(values)]))
}

function contrastOf(system: TokenSystem, id: string): object[] {
  return themes.flatMap((theme) =>
    contrastPairs(system, id, { theme }).map(({ role, on, ratio, least }) => ({
      ...{ theme, role, on, least },
      ratio: Math.floor(ratio * 100) / 100,
    })),
  )
}

function tokenRow(system: TokenSystem, id: string): object {
  const token = system.token(id)
  const variable = variableName(id)
  return {
    name: id,
    css: `var(${variable})`,
    variable,
    type: token.$type,
    description: token.$description ?? '',
    values: byTheme((theme) => system.value(id, { theme })),
    aliases: byTheme((theme) => aliasesOf(system.token(id, { theme }))),
    choices: choicesOf(system, id),
    forced: extensionOf(token).forced ?? '',
    contrast: contrastOf(system, id),
  }
}

function primitiveRow(system: TokenSystem, id: string): object {
  const token = system.token(id)
  const settings = [
    ...themes.map((theme) => ({ theme })),
    ...Object.entries(choices).flatMap(([modifier, contexts]) => contexts.map((at) => ({ [modifier]: at }))),
  ]
  const refersHere = (user: string): boolean =>
    settings.some((contexts) => aliasesOf(system.token(user, contexts)).includes(id))
  return {
    name: id,
    type: token.$type,
    description: token.$description ?? '',
    value: system.value(id),
    brand: id.startsWith('brand.'),
    usedBy: system.publicIds.filter(refersHere),
  }
}

/** All there is to say about the tokens, for the page that shows them to designers. */
export function tokenTable(system: TokenSystem): string {
  const primitives = Object.keys(system.at()).filter(isPrimitive)
  const rows = system.publicIds.map((id) => tokenRow(system, id))
  return `// Written by \`pnpm tokens\` from the *.tokens.json files: change those.
import type { PrimitiveRow, TokenRow } from './token-row.ts'

/** Every token that pages use. */
export const tokenRows: readonly TokenRow[] = ${JSON.stringify(rows)}

/** What these are made of; pages never use them. */
export const primitiveRows: readonly PrimitiveRow[] = ${JSON.stringify(primitives.map((id) => primitiveRow(system, id)))}
`
}
