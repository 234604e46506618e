import type { Locale } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { isAccessible } from './support/axe-without-scripts.ts'
import { openRendered, reloadUntilRendered } from './support/open-rendered.ts'
import { expect, forgetAnswers, test } from './support/test.ts'

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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  const TEXTS = {
    ko: {
      categories: '카테고리',
      filters: '필터',
      onSale: '할인 상품만',
      apply: '적용하기',
      byPrice: '낮은 가격순',
      next: '다음 페이지',
    },
    en: {
      categories: 'Categories',
      filters: 'Filters',
      onSale: 'On sale only',
      apply: 'Apply',
      byPrice: 'Price, low to high',
      next: 'Next page',
    },
  } as const

  /** Follows what leads to another page, and waits until a server has rendered that. */
  async function follow(page: Page, press: () => Promise<void>): Promise<URL> {
    const former = page.url()
    await press()
    await expect(page).not.toHaveURL(former)
    await reloadUntilRendered(page)
    return new URL(page.url())
  }

  async function narrow(page: Page, locale: Locale): Promise<void> {
    const text = TEXTS[locale]
    await page.locator('summary').filter({ hasText: text.filters }).click()
    await page.getByRole('checkbox', { name: text.onSale }).check()
    const { searchParams } = await follow(page, () => page.getByRole('button', { name: text.apply }).click())
    expect(searchParams.get('sale')).toBe('on')
    const prices = page.getByRole('article').locator('s')
    expect(await prices.count()).toBe(await page.getByRole('article').count())
  }

  test('a shopper chooses the currency, and goes on with the page that he was on', async ({ page }) => {
    await openRendered(page, '/ko/search?q=')
    const prices = page.getByRole('article').first()
    await expect(prices).toContainText(/[₩원]/)
    await page.getByRole('banner').getByRole('link', { name: '통화' }).click()
    const currency = page.getByRole('group', { name: '통화' })
    await expect(currency.locator('[aria-current=true]')).toHaveText('KRW ₩')
    await isAccessible(page)
    await currency.getByRole('button', { name: 'USD' }).click()
    await expect(page).toHaveURL(/\/ko\/search\?q=$/)
    await reloadUntilRendered(page)
    await expect(prices).toContainText(/\$\d+\.\d\d/)
  })

  for (const locale of ['ko', 'en'] as const)
    test(`a shopper finds the categories above every page (${locale})`, async ({ page, consoleLines }) => {
      const { categories } = TEXTS[locale]
      const nav = page.getByRole('navigation', { name: categories, exact: true })
      const links = nav.getByRole('link')
      for (const path of ['', '/c/kitchen', '/search', '/cart', '/nowhere'])
        await expect(async () => {
          await page.goto(`/${locale}${path}`)
          expect(await links.count(), path).toBeGreaterThan(3)
        }).toPass()
      forgetAnswers(consoleLines, 404)
      await expect(page.locator('.jangteo-categories [slot="fallback"]')).toBeHidden()
      const kitchen = nav.locator(`a[href="/${locale}/c/kitchen"]`)
      const name = await kitchen.textContent()
      await follow(page, () => kitchen.click())
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
      await isAccessible(page)
    })

  for (const locale of ['ko', 'en'] as const)
    test(`a shopper narrows and sorts a list, turns its pages and looks at a variant (${locale})`, async ({
      page,
    }) => {
      const text = TEXTS[locale]
      await openRendered(page, `/${locale}/search?q=`)
      await page.locator('summary').click()
      await isAccessible(page)
      await page.locator('summary').click()
      await narrow(page, locale)
      await openRendered(page, `/${locale}/search`)
      const sorted = await follow(page, () => page.getByRole('link', { name: text.byPrice }).click())
      expect(sorted.search).toBe('?sort=price-asc')
      const second = await follow(page, () => page.getByRole('link', { name: text.next }).click())
      expect(second.search).toBe('?sort=price-asc&page=2')

      await follow(page, () => page.getByRole('article').getByRole('link').first().click())
      await isAccessible(page)
      const variant = page.locator('main nav a[href*="sku="]:not([aria-current])').first()
      const name = await variant.textContent()
      await follow(page, () => variant.click())
      await expect(page.locator('main nav [aria-current="true"]')).toHaveText(name ?? '')
    })
})
