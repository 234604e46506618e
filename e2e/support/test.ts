import { type BrowserContext, expect, test as base } from '@playwright/test'
import type { Locale } from '@jangteo/contracts'

export { expect }

export const LOCALES: readonly Locale[] = ['ko', 'en']

export interface Fixtures {
  /** Lines that the browser's console must not have: errors and warnings of our own pages. */
  readonly consoleLines: string[]
}

/** Every test ends with a clean console, unless it empties `consoleLines` because it caused them. */
export const test = base.extend<Fixtures>({
  consoleLines: [
    async ({ context }, use) => {
      const lines: string[] = []
      watchConsole(context, lines)
      await use(lines)
      expect(
        lines.filter((line) => !isGivenUp(line)),
        'the console is clean',
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** Chromium shows an error for a moment and tries again by itself, which a test would not notice. */
const STOPPED_REDIRECT = 'net::ERR_UNSAFE_REDIRECT'

/** Adds the errors and warnings of every page that this context opens from now on, and redirects that a policy stopped. */
export function watchConsole(context: BrowserContext, lines: string[]): void {
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        lines.push(`${message.type()}: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`))
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === STOPPED_REDIRECT) lines.push(`stopped: ${request.url()}`)
    })
  })
}

const SHA384_OF_NOTHING = 'OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb'
const NS_BINDING_ABORTED = 0x804b0002

/**
 * Firefox reports fonts, and judges the integrity of scripts, also where the page was left before a byte of them came. A script
 * that comes empty is missing in the page, and fails the test by that.
 */
const isGivenUp = (line: string): boolean =>
  line.includes(`computed hash is “${SHA384_OF_NOTHING}”`) ||
  (line.includes('download failed') && line.includes(`status=${NS_BINDING_ABORTED}`))

/** The browser itself reports what is answered with an error: a test that caused that forgets it. */
export function forgetAnswers(consoleLines: string[], status: number): void {
  const others = consoleLines.filter((line) => !line.includes(`a status of ${status}`))
  consoleLines.splice(0, consoleLines.length, ...others)
}
