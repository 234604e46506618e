import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOffer, TOTE } from '../../../testing/builders.ts'
import { type RunningOrderService, runningOrderService } from '../../../testing/running-order-service.ts'
import { CART_COOKIE } from './cart-session.ts'

let service: RunningOrderService
beforeAll(async () => {
  service = await runningOrderService()
})
beforeEach(() => service.reset())
afterAll(() => service.stop())

type Fields = Readonly<Record<string, string>>
const formOf = (name: string, fields: Fields, locale = 'ko', cookie = '') =>
  ({
    method: 'POST',
    url: `/api/cart/forms/${name}?locale=${locale}`,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) },
  }) as const

/** Where the answer goes on to, by itself and by its link. */
function leadsTo(body: string): string {
  const refresh = /http-equiv="refresh" content="0;url=([^"]*)"/.exec(body)?.[1] ?? 'nowhere'
  expect(body).toContain(`<a href="${refresh}">`)
  return refresh.replaceAll('&amp;', '&')
}

/** Sends one form after another, as one browser. */
async function visitor() {
  let cookie = ''
  return {
    async submit(name: string, fields: Fields, locale?: string) {
      const reply = await service.visit(formOf(name, fields, locale, cookie))
      const kept = reply.cookies.find((one) => one.name === CART_COOKIE)
      if (kept) cookie = `${CART_COOKIE}=${kept.value}`
      return leadsTo(reply.body)
    },
    async quantities() {
      const reply = await service.visit({ url: '/api/cart?locale=ko&currency=KRW', headers: { cookie } })
      return reply.json().lines.map(({ sku, quantity }: { sku: string; quantity: number }) => [sku, quantity])
    },
  }
}

describe('a form of a page', () => {
  it('adds, changes and removes, and leads to the cart in its language', async () => {
    const { submit, quantities } = await visitor()
    expect(await submit('add', { sku: TOTE, quantity: '2' })).toBe('/ko/cart?notice=added')
    expect(await quantities()).toEqual([[TOTE, 2]])
    expect(await submit('set', { sku: TOTE, quantity: '3' }, 'en')).toBe('/en/cart?notice=changed')
    expect(await quantities()).toEqual([[TOTE, 3]])
    expect(await submit('remove', { sku: TOTE })).toBe('/ko/cart?notice=removed')
    expect(await quantities()).toEqual([])
  })

  it('is never stored by a cache', async () => {
    const reply = await service.visit(formOf('add', { sku: TOTE }))
    expect(reply.headers['cache-control']).toBe('private, no-store')
  })

  it('says in the cart why nothing was added', async () => {
    service.catalog.offers.set(TOTE, anOffer({ sku: TOTE, inStock: 1 }))
    const { submit, quantities } = await visitor()
    expect(await submit('add', { sku: TOTE, quantity: '2' })).toBe(
      '/ko/cart?notice=not-enough-stock&available=1',
    )
    expect(await submit('add', { sku: 'zzzzzz-01' })).toBe('/ko/cart?notice=unknown-sku')
    expect(await quantities()).toEqual([])
  })

  it('that a script sends answers what there is to say, and no page', async () => {
    const send = async (fields: Fields, locale = 'ko') => {
      const form = formOf('add', fields, locale)
      const reply = await service.visit({ ...form, headers: { ...form.headers, accept: 'application/json' } })
      return reply.json()
    }
    expect(await send({ sku: TOTE, quantity: '2' })).toEqual({
      address: '/ko/cart',
      said: { text: '장바구니에 2개 담았어요.', link: '장바구니 보기' },
      cart: { count: 2, reason: 'added', sku: TOTE },
    })
    expect((await send({ sku: TOTE }, 'en')).said).toEqual({
      text: '1 item added to your cart.',
      link: 'View cart',
    })
    expect(await send({ sku: 'zzzzzz-01' })).toEqual({ address: '/ko/cart?notice=unknown-sku' })
  })

  it.each<[string, string, Fields]>([
    ['another form', 'buy', { sku: TOTE }],
    ['more than ten', 'add', { sku: TOTE, quantity: '11' }],
    ['a quantity that is none', 'add', { sku: TOTE, quantity: '1e1' }],
    ['an unknown field', 'add', { sku: TOTE, price: '1' }],
    ['a sku that is none', 'add', { sku: '../x' }],
  ])('with %s is refused', async (_, name, fields) => {
    const reply = await service.visit(formOf(name, fields))
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
    expect(reply.cookies).toEqual([])
  })

  const SHOP = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'shop.example' }
  it.each<[string, Fields]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port or subdomain', { 'sec-fetch-site': 'same-site' }],
    ['nobody, as from the address bar', { 'sec-fetch-site': 'none' }],
    ['another site, whose browser says only that', { ...SHOP, origin: 'https://evil.example' }],
    ['a sandboxed frame', { ...SHOP, origin: 'null' }],
    ['another scheme', { ...SHOP, origin: 'http://shop.example' }],
  ])('A25 of %s is refused here too, and changes nothing', async (_, headers) => {
    const { submit, quantities } = await visitor()
    await submit('add', { sku: TOTE })
    const form = formOf('add', { sku: TOTE })
    const reply = await service.visit({ ...form, headers: { ...form.headers, ...headers } })
    expect([reply.statusCode, reply.json().code, reply.cookies]).toEqual([403, 'cross-site-request', []])
    expect(await quantities()).toEqual([[TOTE, 1]])
  })

  it.each<[string, Fields]>([
    ['the shop', { 'sec-fetch-site': 'same-origin', ...SHOP, origin: 'https://shop.example' }],
    ['the shop, whose browser says only that', { ...SHOP, origin: 'https://shop.example' }],
  ])('of %s is carried out', async (_, headers) => {
    const form = formOf('add', { sku: TOTE })
    const reply = await service.visit({ ...form, headers: { ...form.headers, ...headers } })
    expect(leadsTo(reply.body)).toBe('/ko/cart?notice=added')
  })

  it('is a form and nothing else', async () => {
    const form = formOf('add', {})
    const headers = { 'content-type': 'application/json' }
    const reply = await service.visit({ ...form, headers, payload: JSON.stringify({ sku: TOTE }) })
    expect(reply.statusCode).toBe(415)
  })
})
