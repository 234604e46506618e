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
      expect(lines, 'the console is clean').toEqual([])
    },
    { auto: true },
  ],
})

/** Adds the errors and warnings of every page that this context opens from now on. */
export function watchConsole(context: BrowserContext, lines: string[]): void {
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        lines.push(`${message.type()}: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`))
  })
}

/** The browser itself reports what is answered with an error: a test that caused that forgets it. */
export function forgetAnswers(consoleLines: string[], status: number): void {
  const others = consoleLines.filter((line) => !line.includes(`a status of ${status}`))
  consoleLines.splice(0, consoleLines.length, ...others)
}
