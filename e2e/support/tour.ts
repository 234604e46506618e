import type { Locale } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

const SHOP: Readonly<Record<Locale, string>> = { ko: ' · 장터', en: ' · Jangteo' }

/** Where the reader is: words of the focused element, if it is the heading of the page. */
const focusedHeading = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement
    return focused?.tagName === 'H1' ? focused.textContent.trim() : undefined
  })

/** Widths at which no page scrolls sideways: the narrowest of WCAG 2.2, 1.4.10, and a phone. */
const NARROW = [320, 390]

/** How many pixels sideways the page can be scrolled. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollBy({ left: 10_000, behavior: 'instant' })
    const { scrollX } = window
    window.scrollBy({ left: -scrollX, behavior: 'instant' })
    return scrollX
  })

/** A walk from page to page without a reload. Remembers what every page is called, to know it again on Back and Forward. */
export class Tour {
  readonly #page: Page
  readonly #shop: string
  readonly #titles = new Map<string, string>()

  constructor(page: Page, locale: Locale) {
    this.#page = page
    this.#shop = SHOP[locale]
  }

  /** The page that the browser itself has loaded. */
  async opens(name: string): Promise<void> {
    await this.#becomesNew(name)
  }

  /** A page that was not seen before, by a link or a form. */
  async arrivesAt(name: string): Promise<void> {
    await this.#becomesNew(name)
    await this.#isRead(name)
  }

  async goesBackTo(name: string): Promise<void> {
    await this.#page.goBack()
    await this.#isRead(name)
  }

  async goesForwardTo(name: string): Promise<void> {
    await this.#page.goForward()
    await this.#isRead(name)
  }

  async #becomesNew(name: string): Promise<void> {
    const known = [...this.#titles.values()]
    const isOwn = async (): Promise<boolean> => {
      const title = await this.#page.title()
      return title.endsWith(this.#shop) && !known.includes(title)
    }
    await expect.poll(isOwn, `"${name}" has a title that no other page has`).toBe(true)
    await expect(this.#page.getByRole('heading', { level: 1 }), `headings of "${name}"`).toHaveCount(1)
    this.#titles.set(name, await this.#page.title())
    await this.#fitsWindow(name)
  }

  async #fitsWindow(name: string): Promise<void> {
    const own = this.#page.viewportSize() ?? { width: 1280, height: 900 }
    for (const width of [...NARROW, own.width]) {
      await this.#page.setViewportSize({ ...own, width })
      await expect.poll(() => sideways(this.#page), `"${name}" scrolls sideways at ${width} px`).toBe(0)
    }
  }

  async #isRead(name: string): Promise<void> {
    const title = this.#titles.get(name) ?? ''
    const heading = this.#page.getByRole('heading', { level: 1 })
    await expect(this.#page, `title of "${name}"`).toHaveTitle(title)
    await expect(heading, `headings of "${name}"`).toHaveCount(1)
    const words = (await heading.innerText()).trim()
    await expect.poll(() => focusedHeading(this.#page), `focus on arrival at "${name}"`).toBe(words)
    await expect(
      this.#page.locator('body > [role="status"]'),
      `what is announced on arrival at "${name}"`,
    ).toHaveText(title.slice(0, -this.#shop.length))
  }
}
