import { elementModules } from '@jangteo/ui-kit/elements'
import type { Browser } from '@playwright/test'
import { median } from '../statistics.ts'
import { serveBundled } from './bundled-page.ts'
import { COMPARISONS, type Comparison } from './comparisons.ts'
import { type Candidate, createTimes } from './create-time.ts'

const INSTANCES = 100
const RUNS = 5

/** What it takes to create each element beside the plain markup that does the same, as a table in Markdown. */
export async function createCostTable(browser: Browser): Promise<string> {
  const modules = elementModules().map(({ name }) => `import '@jangteo/ui-kit/${name}'`)
  const styles = ['tokens', 'base'].map((name) => `import '@jangteo/ui-kit/${name}.css'`)
  const pages = await serveBundled({ kit: [...styles, ...modules].join('\n') })
  try {
    return table(await createTimes(browser, COMPARISONS.flatMap(toCandidates(pages.urlOf('kit'))), RUNS))
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

function table(times: ReadonlyMap<string, readonly number[]>): string {
  const show = (name: string): string => median(times.get(name) ?? []).toFixed(1)
  return [
    `| ${INSTANCES} of each created in Chromium, median of ${RUNS} | ours, ms | plain markup, ms |`,
    '| --- | --: | --: |',
    ...COMPARISONS.map(({ what }) => `| ${what} | ${show(`${what} ours`)} | ${show(`${what} native`)} |`),
  ].join('\n')
}
