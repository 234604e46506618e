import type { Resolver, TokenNormalized, TokenNormalizedSet } from '@terrazzo/parser'
import { figmaScopes, figmaValue } from './figma-value.ts'
import { isPrimitive, variableName } from './token-system.ts'

interface Collection {
  readonly name: string
  readonly modes: readonly { readonly name: string; readonly tokens: TokenNormalizedSet }[]
  readonly ids: readonly string[]
}

/** `dark-contrast` is `High contrast dark` to a designer. */
function title(name: string): string {
  const words = name.replace(/^(\w+)-contrast$/, 'high contrast $1')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const collectionOf = (id: string): string => (id.startsWith('brand.') ? 'Brand' : 'Primitives')

const namesIn = (resolver: Resolver, part: object): string[] =>
  Object.keys(resolver.apply({}, { sets: [], modifiers: [], resolveAliases: false, ...part }))

/** A modifier is a collection and its contexts are the modes; what has no modes is split by who may use it. */
function collections(resolver: Resolver): Collection[] {
  const fixed = (name: string, ids: readonly string[]): Collection => ({
    name,
    modes: [{ name: 'Value', tokens: resolver.apply({}) }],
    ids,
  })
  const foundation = namesIn(resolver, { sets: ['foundation'] })
  const chosen = (resolver.source.resolutionOrder ?? []).flatMap((item): Collection[] => {
    if (item.type !== 'modifier') return []
    const modes = Object.keys(item.contexts).map((context) => ({
      name: title(context),
      tokens: resolver.apply({ [item.name]: context }),
    }))
    return [{ name: title(item.name), modes, ids: namesIn(resolver, { modifiers: [item.name] }) }]
  })
  return [
    fixed('Primitives', foundation.filter(isPrimitive)),
    ...chosen,
    fixed(
      'Constants',
      foundation.filter((id) => !isPrimitive(id)),
    ),
  ]
}

function extensions(token: TokenNormalized, described: TokenNormalized): object {
  const target = token.aliasChain?.[0]
  return {
    'com.figma.scopes': figmaScopes(described),
    ...(isPrimitive(token.id)
      ? { 'com.figma.hiddenFromPublishing': true }
      : { 'com.figma.codeSyntax': { WEB: `var(${variableName(token.id)})` } }),
    ...(target && {
      'com.figma.aliasData': {
        targetVariableName: target.replaceAll('.', '/'),
        targetVariableSetName: collectionOf(target),
      },
    }),
  }
}

type Tree = { [key: string]: unknown }

function put(tree: Tree, [head = '', ...rest]: readonly string[], value: object): void {
  if (rest.length === 0) tree[head] = value
  else put((tree[head] ??= {}) as Tree, rest, value)
}

function variable(token: TokenNormalized, described: TokenNormalized): object | undefined {
  const value = figmaValue(token)
  const { $description } = described
  return (
    value && { ...value, ...($description && { $description }), $extensions: extensions(token, described) }
  )
}

function modeFile(
  mode: Collection['modes'][number],
  described: TokenNormalizedSet,
  ids: readonly string[],
): Tree {
  const tree: Tree = {}
  for (const id of ids) {
    const token = mode.tokens[id]
    const found = token && variable(token, described[id] ?? token)
    if (found) put(tree, id.split('.'), found)
  }
  return { ...tree, $extensions: { 'com.figma.modeName': mode.name } }
}

/**
 * One file per mode in one folder per collection, as Figma's own import of variables takes them:
 * https://help.figma.com/hc/en-us/articles/15343816063383-Modes-for-variables. An alias has a value too, for files
 * without the collection it leads to.
 */
export function figmaFiles(resolver: Resolver): Record<string, string> {
  const described = resolver.apply({})
  const files = collections(resolver).flatMap(({ name, modes, ids }) =>
    modes.map((mode): [string, string] => [
      `figma/${name}/${mode.name}.tokens.json`,
      JSON.stringify(modeFile(mode, described, ids)),
    ]),
  )
  return Object.fromEntries(files)
}
