import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { chromium } from '../../../tools/browsers.mjs'

/** Fetched when it is asked for: 170 MB that nothing else needs. */
const LIGHTHOUSE = 'lighthouse@13.5.0'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

/** A page as Lighthouse judges it for phones. */
export interface Judgement {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>
  /** What costs points in the categories but performance, in Lighthouse's own words. */
  readonly faults: readonly string[]
}

interface Audit {
  readonly title: string
  readonly score: number | null
}

interface Report {
  readonly runtimeError?: { readonly message: string }
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<Record<string, Audit>>
}

/** Throws where Lighthouse could not judge the page. */
export async function runLighthouse(url: string): Promise<Judgement> {
  const wanted = ['--output=json', '--quiet', '--no-enable-error-reporting']
  const flags = '--chrome-flags=--headless=new --no-sandbox'
  const { stdout } = await promisify(execFile)('pnpm', ['dlx', LIGHTHOUSE, url, ...wanted, flags], {
    env: { ...process.env, CHROME_PATH: chromium },
    maxBuffer: 64 * 1024 * 1024,
  })
  return judgementIn(JSON.parse(stdout) as Report, url)
}

function judgementIn({ categories, audits, runtimeError }: Report, url: string): Judgement {
  if (runtimeError) throw new Error(`Lighthouse could not judge ${url}: ${runtimeError.message}`)
  const scoreOf = (category: Category): number => Math.round((categories[category].score ?? 0) * 100)
  const faultsOf = (category: Category): string[] =>
    categories[category].auditRefs
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 1)
      .map(({ title }) => `${category}: ${title}`)
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    faults: CATEGORIES.filter((category) => category !== 'performance').flatMap(faultsOf),
  }
}
