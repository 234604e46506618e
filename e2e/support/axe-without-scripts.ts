import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'
import { WCAG_AA } from './wcag.ts'

interface Findings {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}
interface Axe {
  run(page: Document, options: object, tell: (error: unknown, findings: Findings) => void): void
}
interface AxeWindow {
  axe: Axe
  due: (() => void)[]
  found?: string[]
}

/** The axe that comes with `@axe-core/playwright`. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as {
  readonly source: string
}

/** Breaks no rule of WCAG 2.2 A and AA that axe can see, where scripts are off. */
export async function isAccessible(page: Page): Promise<void> {
  expect(await findingsOf(page)).toEqual([])
}

/** No timer runs there, so that this calls what axe would have called later. */
async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate(source)
  await page.evaluate((values) => {
    const here = window as unknown as AxeWindow
    here.due = []
    here.found = undefined
    Object.assign(window, { setTimeout: (call: () => void) => here.due.push(call) })
    here.axe.run(document, { preload: false, runOnly: { type: 'tag', values } }, (error, findings) => {
      if (error) here.found = [String(error)]
      else
        here.found = findings.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.flatMap(({ target }) => target)}`,
        )
    })
  }, WCAG_AA)
  let found: string[] | undefined
  while (!found) found = await page.evaluate(callWhatIsDue)
  return found
}

function callWhatIsDue(): string[] | undefined {
  const here = window as unknown as AxeWindow
  for (const call of here.due.splice(0)) call()
  return here.found
}
