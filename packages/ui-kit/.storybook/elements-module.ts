import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { KitElement } from 'virtual:kit-elements'
import { elementModules } from '../build/elements.ts'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
/** A row of the table that `pnpm size` writes: | button | 21.8 | 8.0 | 7.2 | 1.8 | */
const SIZE_ROW = /^\| ([a-z-]+) +\|(?: +[\d.]+ \|){3} +([\d.]+) \|$/gm

function ownSizes(): ReadonlyMap<string, string> {
  const readme = readFileSync(`${PACKAGE}/README.md`, 'utf8')
  return new Map([...readme.matchAll(SIZE_ROW)].map(([, name = '', size = '']) => [name, size]))
}

/** What only the sources know about each folder with an element in it. */
function kitElements(): readonly KitElement[] {
  const sizes = ownSizes()
  const tags = new Map(elementModules().map((module) => [module.name, module.tags]))
  return readdirSync(`${PACKAGE}/src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const files = readdirSync(`${PACKAGE}/src/${name}`)
      const testFiles = files.filter((file) => file.endsWith('.test.ts'))
      return { name, tags: tags.get(name) ?? [], testFiles, kilobytes: sizes.get(name) ?? '' }
    })
}

const id = 'virtual:kit-elements'

/** Gives `import { kitElements } from 'virtual:kit-elements'`. */
export function kitElementsModule(): Plugin {
  return {
    name: 'ui-kit:elements',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) =>
      source === `\0${id}` ? `export const kitElements = ${JSON.stringify(kitElements())}` : undefined,
  }
}
