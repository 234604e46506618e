import type { Browser, Page } from '@playwright/test'
import { openPhone } from '../pages/open-phone.ts'
import { shopPages } from '../pages/shop-pages.ts'
import { say } from '../say.ts'
import { type Row, atMost, median, spread } from '../statistics.ts'
import { press } from './press.ts'

const RUNS = 5

/** From a press on a product that was hovered before to its page, without a slow network; beside it the least that any page can take here. */
export async function measurePrefetched(browser: Browser, shopUrl: string): Promise<readonly Row[]> {
  const pages = await shopPages(shopUrl)
  const pathOf = (wanted: string): string => pages.find(({ name }) => name === wanted)?.path ?? ''
  const place = `.category-page a[href^="${pathOf('product')}"]`
  const measure = async (prepare?: (page: Page) => Promise<void>): Promise<number> => {
    const phone = await openPhone(browser, { network: 'local' })
    try {
      await phone.page.goto(shopUrl + pathOf('category'))
      await phone.rest()
      await phone.page.locator(place).first().hover()
      await phone.rest()
      await prepare?.(phone.page)
      return await press(phone.page, place, '.product-page h1')
    } finally {
      await phone.close()
    }
  }

  say('a press on a prefetched product')
  const times: number[] = []
  const markup: number[] = []
  const heading: number[] = []
  const ready = (what: string) => (page: Page) =>
    page.evaluate(showMarkupOnPress, [pathOf('product'), what] as const)
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await measure())
    markup.push(await measure(ready('.product-page > *')))
    heading.push(await measure(ready('h1')))
  }
  const own = atMost(
    `in-app navigation to a prefetched product (${spread(times)})`,
    Math.round(median(times)),
    { limit: 100, unit: 'ms' },
  )
  const beside = (what: string, its: readonly number[]): Row => ({
    what: `the same, only by putting ${what} in its place (${spread(its)})`,
    value: `${Math.round(median(its))} ms`,
  })
  return [own, beside('ready markup', markup), beside('nothing but its heading', heading)]
}

/** Runs in the page: the next press puts parts of another page, as its server rendered them, in the place of the main region of this page. */
function showMarkupOnPress([path, parts]: readonly [path: string, parts: string]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', path)
    request.responseType = 'document'
    request.onerror = reject
    request.onload = () => {
      const main = request.responseXML?.querySelector('main')
      const page = main?.querySelector('.product-page')
      if (!main || !page) return reject(new Error(`${path} has no main region`))
      page.replaceChildren(...page.querySelectorAll(parts))
      document.adoptNode(main)
      const show = (event: Event): void => {
        event.preventDefault()
        event.stopImmediatePropagation()
        document.querySelector('main')?.replaceWith(main)
      }
      document.addEventListener('click', show, { capture: true, once: true })
      return resolve()
    }
    request.send()
  })
}
