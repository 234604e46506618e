import { elementModules } from '../elements.ts'
import { type Bundle, ROOT, bundle } from './bundle.ts'

export interface Row {
  readonly what: string
  readonly bundle: Bundle
  /** Most gzip KB (1024 bytes). */
  readonly limit?: number
}

export interface Sizes {
  readonly sets: readonly Row[]
  /** Each element with everything that it needs, by name of its module. */
  readonly elements: readonly Row[]
}

const FIVE = ['button', 'input', 'dialog', 'select', 'rating']
/** The research behind the budgets measured the best-known kits in the same way. */
const LIMITS = { base: 7.5, five: 15, all: 40 }

const sideEffects = (files: readonly string[]): string =>
  files.map((file) => `import ${JSON.stringify(ROOT + file)}`).join('\n')
const base = (...names: readonly string[]): string =>
  names.map((name) => `export * from ${JSON.stringify(`${ROOT}src/base/${name}.ts`)}`).join('\n')

/** Bundles the sets that have a budget, and every element alone. Throws where one of the five is missing. */
export async function measureSizes(): Promise<Sizes> {
  const modules = elementModules()
  const fileOf = (name: string): string => {
    const found = modules.find((module) => module.name === name)
    if (!found) throw new Error(`The kit has no module "${name}".`)
    return found.file
  }
  const sets = [
    { what: 'Lit', code: `export { LitElement, html, css } from 'lit'` },
    { what: 'Lit and base', code: base('ui-element', 'define'), limit: LIMITS.base },
    { what: 'Lit and base of form controls', code: base('text-control', 'choice-control', 'define') },
    { what: FIVE.join(', '), code: sideEffects(FIVE.map(fileOf)), limit: LIMITS.five },
    { what: 'core, as on every page', code: sideEffects(['src/parts/core.ts']) },
    {
      what: `all ${modules.length} modules`,
      code: sideEffects(modules.map(({ file }) => file)),
      limit: LIMITS.all,
    },
  ]
  return {
    sets: await measure(sets),
    elements: await measure(modules.map(({ name, file }) => ({ what: name, code: sideEffects([file]) }))),
  }
}

async function measure(
  bundles: readonly { readonly what: string; readonly code: string; readonly limit?: number }[],
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const { code, ...row } of bundles) rows.push({ ...row, bundle: await bundle(code) })
  return rows
}

export const KB = 1024

/** Sets that weigh more than their budget, as sentences. */
export const overBudget = ({ sets }: Sizes): readonly string[] =>
  sets.flatMap(({ what, bundle: { gzip }, limit = Infinity }) =>
    gzip > limit * KB ? [`${what}: ${(gzip / KB).toFixed(2)} KB after gzip, budget ${limit} KB`] : [],
  )
