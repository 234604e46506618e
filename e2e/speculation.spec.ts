import type { Page } from '@playwright/test'
import { openRendered } from './support/open-rendered.ts'
import { expect, test } from './support/test.ts'

interface Speculation {
  /** Paths that Chromium may ask for beforehand on the page that is open. */
  readonly candidates: () => readonly string[]
  /** Paths that it has asked for, and has. */
  readonly ready: () => readonly string[]
}

async function watchSpeculation(page: Page): Promise<Speculation> {
  const devtools = await page.context().newCDPSession(page)
  const pathOf = (url: string): string => new URL(url).pathname
  let candidates: readonly string[] = []
  const ready: string[] = []
  devtools.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    candidates = preloadingAttemptSources.map(({ key }) => pathOf(key.url))
  })
  devtools.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') ready.push(pathOf(prefetchUrl))
  })
  await devtools.send('Preload.enable')
  return { candidates: () => candidates, ready: () => ready }
}

test('the page of a link that is pointed at comes beforehand until the shell follows links itself', async ({
  page,
}) => {
  await openRendered(page, '/en/')
  const gate = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await gate.promise
    await route.continue()
  })
  const { candidates, ready } = await watchSpeculation(page)
  await page.goto('/en/', { waitUntil: 'commit' })
  const product = page.getByRole('article').first().getByRole('link').first()
  const path = await product.getAttribute('href')
  if (path === null) throw new Error('the first product has no address')
  await expect.poll(candidates).toContain(path)
  expect(candidates().filter((each) => !/^\/en(\/?$|\/search|\/[cp]\/)/.test(each))).toEqual([])

  expect(ready()).toEqual([])
  await product.hover()
  await expect.poll(ready).toEqual([path])
  await product.click()
  await page.waitForURL(`**${path}`, { waitUntil: 'commit' })
  const visits = await page.evaluate(() =>
    performance.getEntriesByType('navigation').map((entry) => entry.toJSON()),
  )
  expect(visits).toMatchObject([{ deliveryType: 'navigational-prefetch' }])

  const categories = (): readonly string[] => candidates().filter((each) => each.startsWith('/en/c/'))
  await expect.poll(categories).not.toEqual([])
  gate.resolve()
  await expect.poll(categories).toEqual([])
})
