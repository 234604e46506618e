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
  const least: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await measure())
    least.push(await measure((page) => page.evaluate(showMarkupOnPress, pathOf('product'))))
  }
  const own = atMost(
    `in-app navigation to a prefetched product (${spread(times)})`,
    Math.round(median(times)),
    { limit: 100, unit: 'ms' },
  )
  const markup = `${Math.round(median(least))} ms`
  return [
    own,
    { what: `the same, only by putting ready markup in its place (${spread(least)})`, value: markup },
  ]
}

/** Runs in the page: the next press puts the main region of another page, as its server rendered it, in the place of that of this page. */
function showMarkupOnPress(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', path)
    request.responseType = 'document'
    request.onerror = reject
    request.onload = () => {
      const main = request.responseXML?.querySelector('main')
      if (!main) return reject(new Error(`${path} has no main region`))
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
