import { ProductPage } from '../pages/product-pages.ts'
import { addToCart } from '../support/shopping.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

const NAMES = [
  'auth',
  'config',
  'session',
  'platform',
  'fetch',
  'jangteo-release-map',
  'jangteo-shell',
  'forms',
]

test('A08 elements with the names of things of the page, and a full storage, leave an order possible', async ({
  page,
  hostile,
}) => {
  await hostile.enter()
  await hostile.does('fillStorage')
  await hostile.does('clobber', NAMES)
  await page.locator('jt-product-tile a').first().click()
  await addToCart(page, 'en')
})

test('it leaves nothing behind: whoever no longer gets it has the shop and the session that he had', async ({
  page,
  hostile,
  release,
}) => {
  const api = await signIn(page)
  await hostile.enter()
  await hostile.does('fillStorage')
  await hostile.does('mapImports', { hostile: '/hostile.js' })
  expect(await hostile.does('stayBehind', `/assets/recommend/${release.release}/hostile.js`)).toBe(0)
  const mine = '__Host-Http-sid=hostile; Path=/; Secure'
  expect(await hostile.does('writeCookie', mine)).not.toContain('hostile')

  await page.goto('/preview/leave')
  await page.goto('/en/')
  await page.locator('jt-product-tile a').first().click()
  await expect(new ProductPage(page).addToCart).toBeVisible()
  expect(await page.evaluate(() => 'attack' in globalThis)).toBe(false)
  expect(await (await page.request.get('/auth/session')).json()).toHaveProperty('account.id')
  expect((await api.send('GET', '/api/orders')).status()).toBe(200)
})
