import type { Page } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { CartPage } from '../pages/order-pages.ts'
import { ProductPage } from '../pages/product-pages.ts'
import { addToCart, findProduct, recommendationsAppear } from '../support/shopping.ts'
import { expect } from '../support/test.ts'
import { TEXTS } from '../support/texts.ts'
import { builtVersion, publishAnother } from './another-build.ts'
import { test } from './drill.ts'

const VUE = 'packages/mfe-kit/libraries/vue'
const NEXT = '3.99.0'

/** The version of the Vue that runs what is shown there. */
const vueOf = (page: Page, selector: string): Promise<string | undefined> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const around = []
      for (let at: Element | null = element; at; at = at.parentElement) around.push(at)
      const roots = [element, ...element.querySelectorAll('*'), ...around]
      const apps = roots.map((root) => (root as { __vue_app__?: { version: string } }).__vue_app__)
      return apps.find((app) => app !== undefined)?.version
    })

test('a team that moved to another Vue works in one page with the others, and each Vue is loaded once', async ({
  page,
  desk,
}) => {
  const now = await builtVersion(VUE)
  const script = (source: string): string => source.replaceAll(now, NEXT)
  const vue = await publishAnother(desk, VUE, { manifest: { version: NEXT }, script })
  const manifest = { version: '0.1.0-drill.own-vue', requires: { vue: `^${NEXT}` } }
  const order = await publishAnother(desk, 'apps/order-mfe', { manifest }, '--promote')
  expect(order.code, order.said).toBe(0)
  await expect
    .poll(async () => (await (await page.request.get('/en/')).text()).includes(order.release))
    .toBe(true)

  const loaded: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/assets\/.*\.js$/.test(pathname)) loaded.push(pathname)
  })
  await findProduct(page, 'en')
  await page.evaluate(() => (document.body.dataset['sameDocument'] = 'yes'))
  await addToCart(page, 'en')
  const address = page.url()
  await recommendationsAppear(page, 'rec-related')
  await expect.poll(() => vueOf(page, 'h1')).toBe(now)
  await expect.poll(() => vueOf(page, 'rec-related')).toBe(now)
  await expect.poll(() => vueOf(page, 'ord-add-to-cart')).toBe(NEXT)
  await expect.poll(() => vueOf(page, 'ord-mini-cart')).toBe(NEXT)

  await new Header(page, 'en').cart.click()
  await expect(new CartPage(page, 'en').lines).toHaveCount(1)
  await expect.poll(() => vueOf(page, 'h1')).toBe(NEXT)
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(new ProductPage(page).addToCart).toBeVisible()
  await expect(new Header(page, 'en').cart).toHaveAccessibleName(TEXTS.en.miniCart(1))
  await expect.poll(() => vueOf(page, 'h1')).toBe(now)
  await expect(page.locator('body')).toHaveAttribute('data-same-document', 'yes')

  const copies = loaded.filter((path) => path.startsWith('/assets/vue/'))
  expect(copies).toHaveLength(2)
  expect(copies.filter((path) => path.startsWith(`/assets/vue/${vue.release}/`))).toHaveLength(1)
  expect(loaded.filter((path, place) => loaded.indexOf(path) !== place)).toEqual([])
  expect((await desk.jangteo('rollback', 'order')).code).toBe(0)
})
