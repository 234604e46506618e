import { ProductListPage, ProductPage } from '../pages/product-pages.ts'
import { takenOver } from '../support/taken-over.ts'
import { LOCALES, expect, test } from '../support/test.ts'

for (const locale of LOCALES) {
  test(`Back and Forward show the right product and variant (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/c/bags-shoes`)
    const list = new ProductListPage(page, locale)
    await list.tiles.first().getByRole('link').click()
    const product = new ProductPage(page)
    await expect(product.variants.nth(1)).toBeAttached()
    await takenOver(page)
    await product.variants.nth(1).check({ force: true })
    await expect(page).toHaveURL(/sku=/)
    const withVariant = page.url()

    await page.goBack()
    await expect(list.tiles.first()).toBeVisible()
    await page.goForward()
    await expect(page).toHaveURL(withVariant)
    await expect(product.variants.nth(1)).toBeChecked()
    await page.reload()
    await expect(product.variants.nth(1)).toBeChecked()
  })
}

test('a reload and Back keep the place of the reader, a typed address starts at the top', async ({
  page,
}) => {
  const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY)
  const lowestPlace = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  // Letters of a font that comes with the page, as Korean ones may be, change the heights of what stands above.
  const list = new ProductListPage(page, 'en')
  await page.goto('/en/c/kitchen')
  await expect(list.tiles.nth(5)).toBeVisible()
  await expect.poll(lowestPlace).toBeGreaterThan(500)
  await page.evaluate(() => window.scrollTo(0, 500))
  await page.reload()
  await expect.poll(scrolled).toBe(500)

  await page.goto('/en/c/bags-shoes')
  await expect(list.tiles.nth(5)).toBeVisible()
  // From here on the shell would go to a place that it remembered.
  await expect.poll(lowestPlace).toBeGreaterThan(500)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  expect(await scrolled()).toBe(0)
  await page.goBack()
  await expect(page).toHaveURL(/kitchen/)
  await expect.poll(scrolled).toBe(500)
})

test('Back leads to the place in a long list that the reader left, and a next page begins at its start', async ({
  page,
}) => {
  const scrolled = (): Promise<number> => page.evaluate(() => Math.round(window.scrollY))
  const list = new ProductListPage(page, 'en')
  await page.goto('/en/search')
  await takenOver(page)
  const product = list.tiles.last().getByRole('link')
  await product.focus()
  const place = await scrolled()
  expect(place).toBeGreaterThan(1000)
  await product.press('Enter')
  await expect(new ProductPage(page).variants.first()).toBeAttached()
  await page.goBack()
  await expect(list.tiles.nth(8)).toBeAttached()
  await expect.poll(scrolled).toBe(place)

  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.locator('.listing__total')).toBeFocused()
  await expect(page.locator('.listing__total')).toBeInViewport()
})

test('the language switch leads to the same page', async ({ page }) => {
  await page.goto('/ko/c/kitchen')
  await page.locator('.jangteo-language').click()
  await expect(page).toHaveURL(/\/en\/c\/kitchen$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the currency changes in place, and stays chosen', async ({ page }) => {
  await page.goto('/en/c/kitchen')
  const price = page.locator('.listing jt-price').first()
  await expect(price).toContainText('$')
  await page.locator('.jangteo-currency').selectOption('KRW')
  await expect(price).toContainText('₩')
  await page.reload()
  await expect(price).toContainText('₩')
})

test('the first page answers in the language of the visitor', async ({ browser, baseURL }) => {
  for (const [language, path] of [
    ['ko-KR', '/ko'],
    ['en-US', '/en'],
  ] as const) {
    const context = await browser.newContext({ locale: language, baseURL })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(new RegExp(`${path}/?$`))
    await context.close()
  }
})
