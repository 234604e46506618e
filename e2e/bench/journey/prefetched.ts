import type { Browser } from '@playwright/test'
import { openPhone } from '../pages/open-phone.ts'
import { shopPages } from '../pages/shop-pages.ts'
import { say } from '../say.ts'
import { type Row, atMost, median, spread } from '../statistics.ts'
import { press } from './press.ts'

const RUNS = 5

/** From a press on a product that was hovered before to its page, without a slow network. */
export async function measurePrefetched(browser: Browser, shopUrl: string): Promise<Row> {
  const pages = await shopPages(shopUrl)
  const pathOf = (wanted: string): string => pages.find(({ name }) => name === wanted)?.path ?? ''
  const place = `.category-page a[href^="${pathOf('product')}"]`
  const times: number[] = []
  say('a press on a prefetched product')
  for (let run = 0; run < RUNS; run += 1) {
    const phone = await openPhone(browser, { network: 'local' })
    try {
      await phone.page.goto(shopUrl + pathOf('category'))
      await phone.rest()
      await phone.page.locator(place).first().hover()
      await phone.rest()
      times.push(await press(phone.page, place, '.product-page h1'))
    } finally {
      await phone.close()
    }
  }
  return atMost(`in-app navigation to a prefetched product (${spread(times)})`, Math.round(median(times)), {
    limit: 100,
    unit: 'ms',
  })
}
