import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { describe, expect, it } from 'vitest'
import { ShopUnavailable } from '../../ports/shop-unavailable.ts'
import { anOrderRequest, MUG, SHELF, TOTE } from '../../testing/builders.ts'
import { createWireShop } from '../../testing/wire-shop.ts'
import { createInMemoryShop } from '../in-memory/in-memory-shop.ts'
import { shopContract } from '../shop.contract.ts'
import { createHttpAddressBook, createHttpCheckoutDesk, createHttpOrderBook } from './http-orders.ts'
import { createHttpShoppingCart } from './http-shopping-cart.ts'
import { createShopApi } from './shop-api.ts'

function overHttp(respond: (request: Request) => Response | Promise<Response>) {
  const { session, preferences, telemetry } = createTestPlatform({ path: '/ko', respond })
  const api = createShopApi({
    fetch: (path, init) => session.fetch(path, init),
    report: (error) => telemetry.report(error, { mfe: 'order', during: 'write' }),
  })
  return {
    session,
    reported: telemetry.reported,
    cart: createHttpShoppingCart(api, preferences),
    desk: createHttpCheckoutDesk(api, preferences),
    orders: createHttpOrderBook(api),
    addresses: createHttpAddressBook(api),
  }
}

shopContract('HTTP', (shelf) => overHttp(createWireShop(createInMemoryShop(shelf))))

describe('the shop by HTTP', () => {
  it('asks in the language and currency of the page', async () => {
    const { cart, session } = overHttp(createWireShop(createInMemoryShop(SHELF)))
    await cart.add(TOTE, 1)
    expect(session.requests[0]?.url).toMatch(/\/api\/cart\/lines\?locale=ko&currency=KRW$/)
  })

  it('puts a second thing into the cart that the first has made', async () => {
    const answers: PromiseWithResolvers<Response>[] = []
    const respond = (): Promise<Response> => {
      const answer = Promise.withResolvers<Response>()
      answers.push(answer)
      return answer.promise
    }
    const [here, elsewhere] = [overHttp(respond), overHttp(respond)]
    const first = here.cart.add(TOTE, 1)
    const second = elsewhere.cart.add(MUG, 1)
    await expect.poll(() => here.session.requests.length).toBe(1)
    expect(elsewhere.session.requests).toEqual([])
    answers[0]?.resolve(new Response('{}', { status: 503 }))
    await first
    await expect.poll(() => elsewhere.session.requests.length).toBe(1)
    answers[1]?.resolve(new Response('{}', { status: 503 }))
    await second
  })

  it('sends the key of an order', async () => {
    const { desk, session } = overHttp(createWireShop(createInMemoryShop(SHELF)))
    await desk.placeOrder({ ...anOrderRequest, paymentMethod: 'pm_0000000000' }, 'key-1')
    expect(session.requests[0]?.headers.get('idempotency-key')).toBe('key-1')
  })

  it.each([
    ['the network fails', () => Promise.reject(new TypeError('offline')), 'unavailable'],
    ['a service is down', () => new Response('', { status: 503 }), 'unavailable'],
    ['a gateway answers in HTML', () => new Response('<h1>', { status: 400 }), 'unavailable'],
    ['the answer has another shape', () => new Response('{"items":[{}],"count":1}'), 'unavailable'],
    ['the answer is no JSON', () => new Response('<h1>'), 'unavailable'],
    ['nobody is signed in', () => new Response('{}', { status: 401 }), 'signed-out'],
    ['the code is a new one', () => new Response('{"code":"moon-phase"}', { status: 409 }), 'refused'],
  ])('tells it when %s', async (_, respond, code) => {
    const { cart, orders } = overHttp(respond)
    expect(await cart.add(TOTE, 1)).toMatchObject({ ok: false, failure: { code } })
    await expect(orders.list()).rejects.toBeInstanceOf(ShopUnavailable)
  })

  it.each([
    ['a service is down', () => new Response('', { status: 503 }), 0],
    ['the network fails', () => Promise.reject(new TypeError('offline')), 0],
    ['the answer has another shape', () => new Response('{}'), 1],
    ['a refusal is no problem document', () => new Response('<h1>', { status: 400 }), 1],
  ])('reports a write of which %s only where nobody expects it', async (_, respond, count) => {
    const { cart, reported } = overHttp(respond)
    await cart.add(TOTE, 1)
    expect(reported).toHaveLength(count)
  })

  it('never asks for what is no order id', async () => {
    const { orders, session } = overHttp(() => new Response('{}'))
    expect(await orders.find('../cart')).toBeUndefined()
    expect(session.requests).toEqual([])
  })
})
