import { elementModules } from '@jangteo/ui-kit/elements'
import { writeGenerated } from '@jangteo/ui-kit/generated-text'
import type { Browser } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { serveBundled } from './bundled-page.ts'
import { COMPARISONS, type Comparison } from './comparisons.ts'
import { type Candidate, createTimes } from './create-time.ts'

const INSTANCES = 100
const RUNS = 5
const README = fileURLToPath(
  import.meta.resolve('@jangteo/ui-kit/package.json').replace('package.json', 'README.md'),
)

/** Writes to the README of the kit what it takes to create each element, beside the plain markup that does the same. */
export async function writeCreateCost(browser: Browser): Promise<void> {
  const modules = elementModules().map(({ name }) => `import '@jangteo/ui-kit/${name}'`)
  const styles = ['tokens', 'base'].map((name) => `import '@jangteo/ui-kit/${name}.css'`)
  const pages = await serveBundled({ kit: [...styles, ...modules].join('\n') })
  try {
    const times = await createTimes(browser, COMPARISONS.flatMap(toCandidates(pages.urlOf('kit'))), RUNS)
    await writeGenerated(README, 'create cost', table(times))
  } finally {
    await pages.close()
  }
}

const toCandidates =
  (url: string) =>
  ({ what, ours, native }: Comparison): Candidate[] => [
    { what: `${what} ours`, url, markup: ours.repeat(INSTANCES) },
    { what: `${what} native`, url, markup: native.repeat(INSTANCES) },
  ]

function table(times: ReadonlyMap<string, number>): string {
  const show = (name: string): string => (times.get(name) ?? NaN).toFixed(1)
  return [
    `| ${INSTANCES} of each created in Chromium, median of ${RUNS} | ours, ms | plain markup, ms |`,
    '| --- | --: | --: |',
    ...COMPARISONS.map(({ what }) => `| ${what} | ${show(`${what} ours`)} | ${show(`${what} native`)} |`),
  ].join('\n')
}
