import type { AccessTokenDto } from '@jangteo/contracts'
import { ProductPage } from '../pages/product-pages.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

const MOST_SECONDS = 300
const SESSION_COOKIE = '__Host-Http-sid'

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>

test('A01 A05 nothing that can be read in the page has the token that the page calls with, nor the session', async ({
  page,
  context,
  hostile,
}) => {
  const told: string[] = []
  context.on('request', (request) => told.push(request.url(), request.headers()['referer'] ?? ''))
  await signIn(page)
  await hostile.enter()
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/orders'))
  await hostile.does('openPage', '/en/orders')
  const bearer = (await (await asked).headerValue('authorization')) ?? ''
  expect(bearer).toMatch(/^Bearer eyJ/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My orders')

  const token = bearer.slice('Bearer '.length)
  const session = (await context.cookies()).find(({ name }) => name === SESSION_COOKIE)?.value ?? ''
  expect(session).not.toBe('')
  const secrets = [...token.split('.'), session]
  expect(told.length).toBeGreaterThan(10)
  expect(told.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([])
  expect(await hostile.does('read', secrets)).toEqual([])
  await page.evaluate((planted) => Object.assign(document.body, { planted: { deep: [planted] } }), session)
  expect(await hostile.does('read', secrets), 'what lies about is found').toEqual([session])
})

test('A02 listening in fetch and XMLHttpRequest brings nothing of the calls of others, and asking for a token brings five minutes of one', async ({
  page,
  hostile,
}) => {
  await signIn(page)
  await hostile.enter()
  expect(await hostile.does('replacePlatform')).toEqual([])
  await hostile.does('listenToCalls')
  const added = page.waitForRequest((request) => request.url().includes('/api/cart/lines'))
  await page.locator('jt-product-tile a').first().click()
  await new ProductPage(page).addToCart.click()
  const sent = (await added).postData() ?? ''
  expect(JSON.parse(sent)).toHaveProperty('sku')
  await hostile.does('askForToken')
  const heard = (await hostile.does('whatWasHeard')).join('\n')
  expect(heard, 'it hears what it calls itself').toContain('/auth/token')
  expect(heard).not.toMatch(/\/api\/|sku|Bearer/)

  const given = JSON.parse(await hostile.does('askForToken')) as AccessTokenDto
  expect(Object.keys(given).sort()).toEqual(['accessToken', 'accountId', 'expiresIn'])
  const { iat, exp } = claimsOf(given.accessToken ?? '')
  expect(Number(exp) - Number(iat)).toBeLessThanOrEqual(MOST_SECONDS)
})
