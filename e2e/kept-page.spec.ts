import type { ProductListDto } from '@jangteo/contracts'
import { takenOver } from './support/taken-over.ts'
import { expect, test } from './support/test.ts'
import { TEXTS } from './support/texts.ts'

/**
 * Playwright does not hear that a page is shown again, and its locators wait for a document to load: the page itself is asked. What other pages tell
 * would make Firefox give the page up: the cart changes behind their backs.
 */
test('a page that was kept alive and that Back shows again works, and knows what is in the cart by now', async ({
  page,
}) => {
  await page.goto('/en/c/kitchen')
  await takenOver(page)
  // One that still loads something is not kept.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.body.classList.add('kept'))
  await page.goto('/en/c/bags-shoes')

  const listed = await page.request.get('/api/catalog/products?locale=en&inStock=true')
  const sku = ((await listed.json()) as ProductListDto).items[0]?.defaultSku
  const data = { sku, quantity: 2 }
  const added = await page.request.post('/api/cart/lines?locale=en&currency=USD', { data })
  expect(added.status()).toBe(200)

  await page.evaluate(() => history.back())
  // While one page gives way to the other there is none to ask.
  const text = (selector: string): Promise<string | undefined> =>
    page
      .evaluate((where) => document.querySelector<HTMLElement>(where)?.innerText, selector)
      .catch(() => undefined)
  await expect.poll(() => text('body.kept h1')).toBe('Kitchen')
  await expect.poll(() => text('.jangteo-header__cart')).toContain(TEXTS.en.miniCart(2))

  const product = await text('jt-product-tile a')
  await page.evaluate(() => document.querySelector<HTMLElement>('jt-product-tile a')?.click())
  await expect.poll(() => text('body.kept h1')).toBe(product)
})
