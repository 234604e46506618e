import { defineConfig, Logger, parse } from '@terrazzo/parser'
import { describe, expect, it } from 'vitest'
import { figmaFiles } from './figma.ts'
import { loadTokens } from './load.ts'

interface Variable {
  readonly $type: string
  readonly $value: unknown
  readonly alias?: { readonly targetVariableName: string; readonly targetVariableSetName: string }
}

function variablesOf(node: object, path = ''): [string, Variable][] {
  return Object.entries(node).flatMap(([key, child]: [string, object]): [string, Variable][] => {
    if (key.startsWith('$')) return []
    const name = path ? `${path}/${key}` : key
    if (!('$value' in child)) return variablesOf(child, name)
    const { $type, $value, $extensions } = child as Variable & {
      $extensions: Record<string, Variable['alias']>
    }
    return [[name, { $type, $value, alias: $extensions['com.figma.aliasData'] }]]
  })
}

const { resolver } = await loadTokens()
const files = Object.entries(figmaFiles(resolver)).map(([filename, contents]) => {
  const [, collection = '', mode = ''] = filename.replace('.tokens.json', '').split('/')
  return {
    collection,
    mode,
    document: JSON.parse(contents),
    variables: new Map(variablesOf(JSON.parse(contents))),
  }
})
const modesOf = (collection: string): typeof files => files.filter((file) => file.collection === collection)

describe('the variables for Figma', () => {
  it('have light, dark and high contrast as modes of one collection', () => {
    const modes = modesOf('Theme').map(({ mode }) => mode)
    expect(modes).toEqual(['Light', 'Dark', 'High contrast light', 'High contrast dark'])
  })

  it('name the mode in each file', () => {
    for (const { mode, document } of files) expect(document.$extensions['com.figma.modeName']).toBe(mode)
  })

  it.each([...new Set(files.map(({ collection }) => collection))])(
    'of %s are the same in each mode: Figma drops those that are not in all',
    (collection) => {
      const [first, ...others] = modesOf(collection).map(({ variables }) =>
        [...variables].map(([name, { $type }]) => `${name}: ${$type}`),
      )
      expect(first?.length).toBeGreaterThan(0)
      for (const other of others) expect(other).toEqual(first)
    },
  )

  it('use the values Figma knows: srgb, pixels, seconds, numbers and words', () => {
    for (const { variables } of files) {
      for (const [name, { $type, $value }] of variables) {
        const shape = { color: { colorSpace: 'srgb' }, dimension: { unit: 'px' }, duration: { unit: 's' } }[
          $type
        ]
        if (shape) expect($value, name).toMatchObject(shape)
        else expect(['number', 'string', 'fontFamily'], name).toContain($type)
      }
    }
  })

  it.each(files)(
    'of $collection, $mode are Design Tokens of the format, each with its value',
    async (file) => {
      const { collection, mode, document, variables } = file
      const filename = new URL(`file:///${collection}/${mode}.tokens.json`)
      const logger = new Logger({ level: 'warn' })
      const config = defineConfig({ outDir: 'file:///' }, { cwd: new URL('file:///'), logger })
      const { tokens } = await parse([{ filename, src: JSON.stringify(document) }], { config, logger })
      expect(Object.keys(tokens).toSorted()).toEqual(
        [...variables.keys()].map((name) => name.replaceAll('/', '.')).toSorted(),
      )
      for (const [name, { $type }] of variables) expect(tokens[name.replaceAll('/', '.')]?.$type).toBe($type)
    },
  )

  it('have names that Figma takes: no dots and braces, no dollar in front', () => {
    const names = files.flatMap(({ variables }) => [...variables.keys()])
    expect(names.flatMap((name) => name.split('/')).filter((part) => !/^[^.{}$][^.{}]*$/.test(part))).toEqual(
      [],
    )
  })

  it('point at variables that exist and have the value that is written beside', () => {
    const aliases = files.flatMap(({ variables }) => [...variables.values()].filter(({ alias }) => alias))
    expect(aliases.length).toBeGreaterThan(100)
    for (const { alias, $value } of aliases) {
      const target = modesOf(alias?.targetVariableSetName ?? '')[0]?.variables.get(
        alias?.targetVariableName ?? '',
      )
      expect(target?.$value, alias?.targetVariableName).toEqual($value)
    }
  })
})
