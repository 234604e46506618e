import type { Locator, Page } from '@playwright/test'
import { LOCALES, expect, test } from '../support/test.ts'

const FAILED = {
  ko: { title: '장터를 열지 못했어요', retry: '다시 시도' },
  en: { title: 'Jangteo could not be opened', retry: 'Try again' },
}

/** Until the next document is there: what the former one had to say has been heard by then. */
async function followToNewPage(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), link.click()])
}

/** Ways in which the frame is there and nothing behind it works. */
const FAULTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a shared library answers 404': (page) =>
    page.route('**/assets/ui-kit/**/*.js', (route) => route.fulfill({ status: 404, body: 'not found' })),
  'the connection drops': (page) => page.route('**/assets/shell/**/*.js', (route) => route.abort()),
  'a shared library was altered': (page) =>
    page.route('**/assets/platform/**/*.js', async (route) => {
      const answer = await route.fetch()
      const headers = { ...answer.headers(), 'cache-control': 'no-store' }
      await route.fulfill({ response: answer, headers, body: `${await answer.text()}//` })
    }),
  'the shell cannot start': (page) =>
    page.route(/\/(ko|en)$/, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace('id="jangteo-release-map"', 'id="no-release-map"')
      await route.fulfill({ response: answer, body })
    }),
}

for (const [index, [name, cause]] of Object.entries(FAULTS).entries()) {
  const locale = LOCALES[index % 2] ?? 'ko'
  test(`when ${name}, the page says so and can be tried again (${locale})`, async ({
    page,
    consoleLines,
  }) => {
    const { title, retry } = FAILED[locale]
    await cause(page)
    await page.goto(`/${locale}`)
    await expect(page.getByRole('main').getByRole('alert')).toContainText(title)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('search').getByRole('searchbox')).toBeVisible()
    await expect.poll(() => consoleLines).not.toEqual([])

    await page.unrouteAll()
    await followToNewPage(page, page.getByRole('main').getByRole('link', { name: retry }))
    consoleLines.length = 0
    await expect(page.locator('.home-hero h1')).toBeVisible()
    await expect(page.getByText(title)).toHaveCount(0)
  })
}

for (const locale of LOCALES)
  test(`without its styles the page works, and says how to get them (${locale})`, async ({
    page,
    consoleLines,
  }) => {
    const text = {
      ko: '화면을 꾸미는 파일을 불러오지 못해서',
      en: 'The styles of this page could not be loaded',
    }
    await page.route('**/assets/shell/**/*.css', (route) => route.fulfill({ status: 404, body: 'not found' }))
    await page.goto(`/${locale}`)
    const note = page.getByRole('alert').filter({ hasText: text[locale] })
    await expect(note).toBeVisible()
    await expect(page.locator('.home-hero h1')).toBeVisible()

    await page.unrouteAll()
    await followToNewPage(page, note.getByRole('link', { name: FAILED[locale].retry }))
    consoleLines.length = 0
    await expect(page.locator('.home-hero h1')).toBeVisible()
    await expect(note).toBeHidden()
    await expect(page.locator('#jangteo-unstyled')).toHaveCount(1)
  })

for (const late of ['ui-kit', 'catalog'])
  test(`a page that is left before its code is there (${late}) shows and tells no failure`, async ({
    page,
    browserName,
  }) => {
    const told: string[] = []
    page.on('request', (request) =>
      told.push(...(request.url().includes('reports') ? [request.postData() ?? ''] : [])),
    )
    const arrival = Promise.withResolvers<void>()
    await page.route(`**/assets/${late}/**/*.js`, async (route) => {
      await arrival.promise
      await route.continue().catch(() => undefined)
    })
    await page.goto('/en/c/kitchen', { waitUntil: 'commit' })
    await page.evaluate(() =>
      addEventListener('pagehide', () =>
        sessionStorage.setItem('seen', document.querySelector('main')?.innerText ?? ''),
      ),
    )
    await page.route('**/ko/c/kitchen', async (route) => {
      await arrival.promise
      await route.continue()
    })
    // Others load on until the next page is there.
    const brokenOff = browserName === 'firefox' && page.waitForEvent('requestfailed')
    const next = page.goto('/ko/c/kitchen')
    await brokenOff
    arrival.resolve()
    await next
    const seen = await page.evaluate(() => sessionStorage.getItem('seen'))
    expect(seen).toContain('Kitchen')
    expect(seen).not.toMatch(/could not be (opened|loaded)/)
    expect(told.join()).not.toContain('mount')
  })
