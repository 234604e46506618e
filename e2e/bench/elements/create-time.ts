import { plainTags } from '@jangteo/ui-kit/elements'
import type { Browser } from '@playwright/test'

export interface Candidate {
  readonly what: string
  readonly url: string
  /** Markup of all instances. */
  readonly markup: string
}

/** Milliseconds from setting the markup until every element of it, in shadow roots too, has rendered and is laid out. Runs in the page. */
async function createInPage(markup: string): Promise<number> {
  const rendered = async (root: ParentNode): Promise<void> => {
    const elements = [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
    await Promise.all(elements.map((element) => Reflect.get(element, 'updateComplete')))
    const roots = elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])
    await Promise.all(roots.map(rendered))
  }
  const host = document.createElement('main')
  document.body.append(host)
  const startedAt = performance.now()
  host.innerHTML = markup
  await rendered(host)
  host.getBoundingClientRect()
  return performance.now() - startedAt
}

/** Each measurement is the first in a fresh page, as for a shopper. Throws where an element of the markup is not defined. */
async function createOnce(browser: Browser, { url, markup, what }: Candidate): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(url)
  const milliseconds = await page.evaluate(createInPage, markup)
  const undefinedTags = await page.evaluate(() =>
    [...document.querySelectorAll('main :not(:defined)')].map(({ localName }) => localName),
  )
  const styleAlone = plainTags()
  const missing = new Set(undefinedTags.filter((tag) => !styleAlone.includes(tag)))
  if (missing.size > 0) throw new Error(`${what}: ${[...missing].join(', ')} is not defined`)
  await page.close()
  return milliseconds
}

/** What each candidate took, by name, in as many runs, in turn: what slows the machine down slows all of them down. */
export async function createTimes(
  browser: Browser,
  candidates: readonly Candidate[],
  runs: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(candidates.map(({ what }) => [what, []]))
  for (let run = 0; run < runs; run += 1)
    for (const candidate of candidates) times.get(candidate.what)?.push(await createOnce(browser, candidate))
  return times
}
