import { openRendered } from './support/open-rendered.ts'
import { expect, test } from './support/test.ts'

test('a shopper without scripts finds a product and reads all of it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await openRendered(page, '/en')
  await page.getByRole('searchbox').fill('mug')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=mug/)
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main')).toContainText(/\$\d+\.\d\d/)
  await context.close()
})
