import type { CartDto, OrderDto, PaymentMethodDto, Problem, ProductListDto } from '@jangteo/contracts'
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { cardToken } from '../support/card-token.ts'
import { type Api, signedInApi } from '../support/customer.ts'
import { expect, forgetAnswers, test } from '../support/test.ts'

const ADDRESS = {
  recipient: 'Mina Kim',
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '04524',
  city: '서울',
  line1: '세종대로 110',
}
const CART = '/api/cart?locale=en&currency=KRW'

async function anySku(page: Page): Promise<string> {
  const answer = await page.request.get('/api/catalog/products?locale=en&inStock=true')
  const { items } = (await answer.json()) as ProductListDto
  const sku = items.find(({ isInStock }) => isInStock)?.defaultSku
  if (!sku) throw new Error('the shop has nothing to sell')
  return sku
}

const cartOf = async (api: Api): Promise<CartDto> => (await api.send('GET', CART)).json()
const ordersOf = async (api: Api): Promise<OrderDto[]> =>
  (await (await api.send('GET', '/api/orders')).json()).items

test.describe('A43 bad input is refused with a code, and nothing is stored', () => {
  test('cart lines', async ({ page }) => {
    const api = await signedInApi(page)
    const sku = await anySku(page)
    const cases: [name: string, body: unknown, status: number][] = [
      ['unknown sku', { sku: 'zzzzzz-nope', quantity: 1 }, 404],
      ['no sku at all', { sku: 'not a sku', quantity: 1 }, 400],
      ['negative quantity', { sku, quantity: -1 }, 400],
      ['absurd quantity', { sku, quantity: 1e9 }, 400],
      ['broken quantity', { sku, quantity: 1.5 }, 400],
      ['quantity as text', { sku, quantity: '2' }, 400],
      ['unknown field', { sku, quantity: 1, price: 1 }, 400],
    ]
    for (const [name, body, status] of cases) {
      const answer = await api.send('POST', '/api/cart/lines?locale=en&currency=KRW', { body })
      const problem = (await answer.json()) as Problem
      expect(answer.status(), name).toBe(status)
      expect(answer.headers()['content-type'], name).toContain('application/problem+json')
      expect(problem.code, name).toMatch(/^[a-z-]+$/)
    }
    expect((await cartOf(api)).count).toBe(0)
  })

  test('a malformed body', async ({ page }) => {
    const api = await signedInApi(page)
    const answer = await api.send('POST', '/api/cart/lines?locale=en&currency=KRW', {
      body: Buffer.from('{"sku":'),
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status()).toBe(400)
    expect(((await answer.json()) as Problem).code).toBe('malformed-body')
    const plain = await api.send('POST', '/api/cart/lines?locale=en&currency=KRW', {
      body: Buffer.from('{}'),
      headers: { 'content-type': 'text/plain' },
    })
    expect(((await plain.json()) as Problem).code).toBe('unsupported-media-type')
    expect((await cartOf(api)).count).toBe(0)
  })

  test('a foreign currency and an unknown language', async ({ page }) => {
    for (const path of ['/api/cart?locale=en&currency=EUR', '/api/cart?locale=fr&currency=KRW']) {
      const answer = await page.request.get(path)
      expect(answer.status(), path).toBe(400)
      expect(((await answer.json()) as Problem).code).toBe('invalid-request')
    }
  })

  test('orders', async ({ page }) => {
    const api = await signedInApi(page)
    const sku = await anySku(page)
    await api.send('POST', '/api/cart/lines?locale=en&currency=KRW', { body: { sku, quantity: 1 } })
    const paymentMethod: PaymentMethodDto = await (
      await api.send('POST', '/api/orders/payment-methods', { body: await cardToken(api) })
    ).json()
    const order = {
      address: ADDRESS,
      shipping: 'standard',
      paymentMethod: paymentMethod.id,
      currency: 'KRW',
      locale: 'en',
      expectedTotal: 1,
    }
    const cases: [name: string, change: object, status: number][] = [
      ['foreign currency', { currency: 'EUR' }, 400],
      ['unknown field', { discount: 100 }, 400],
      ['negative total', { expectedTotal: -5 }, 400],
      ['address without a city', { address: { ...ADDRESS, city: '' } }, 400],
      ['a total that nobody was shown', {}, 409],
    ]
    for (const [name, change, status] of cases) {
      const answer = await api.send('POST', '/api/orders', {
        body: { ...order, ...change },
        headers: { 'idempotency-key': randomUUID() },
      })
      expect(answer.status(), name).toBe(status)
      expect(((await answer.json()) as Problem).code, name).toMatch(/^[a-z-]+$/)
    }
    const withoutKey = await api.send('POST', '/api/orders', { body: order })
    expect(((await withoutKey.json()) as Problem).code).toBe('idempotency-key-missing')
    expect(await ordersOf(api)).toEqual([])
    expect((await cartOf(api)).count).toBe(1)
  })

  test('calls without a token, or with a foreign one', async ({ page }) => {
    expect((await page.request.get('/api/orders')).status()).toBe(401)
    const forged = await page.request.get('/api/orders', { headers: { authorization: 'Bearer aa.bb.cc' } })
    expect(forged.status()).toBe(401)
  })
})

test('a page of a thing that does not exist answers 404, and of one that does, 200', async ({ page }) => {
  const sku = await anySku(page)
  for (const [path, status] of [
    ['/ko/p/x-99999', 404],
    ['/ko/c/nope', 404],
    ['/ko/checkout/nope', 404],
    [`/ko/p/x-${sku.split('-', 1)[0]}`, 200],
    ['/ko/checkout/payment', 200],
  ] as const) {
    await expect.poll(async () => (await page.request.get(path)).status(), path).toBe(status)
  }
})

test('an unknown address is a real 404 page, in its language', async ({ page, consoleLines }) => {
  for (const [path, lang] of [
    ['/ko/nowhere', 'ko'],
    ['/en/nowhere/at/all', 'en'],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  forgetAnswers(consoleLines, 404)
})

test('too many pieces that are typed become the most there can be, and it is said why', async ({ page }) => {
  const sku = await anySku(page)
  await page.request.post('/api/cart/lines', { data: { sku, quantity: 1 } })
  await page.goto('/en/cart')
  const line = page.getByRole('listitem').filter({ has: page.getByRole('spinbutton') })
  const quantity = line.getByRole('spinbutton')
  await quantity.fill('99')
  await expect(line).toContainText(/You can have up to \d+ of this/)
  await expect(quantity).toHaveValue('99')
  await quantity.blur()
  await expect(quantity).toHaveValue((await quantity.getAttribute('max')) ?? '')
})

test('a mistyped address is answered with the page of the shop', async ({ page, consoleLines }) => {
  const answer = await page.goto('/en/%E0%A4%A')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
  forgetAnswers(consoleLines, 404)
})
