import type { Service } from '@jangteo/service-kit'
import { forgeTokens } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Belongings, giveBelongings } from './testing/access/belongings.ts'
import { type Caller, CALLERS, owner } from './testing/access/callers.ts'
import { type Example, type Examples, examplesFor } from './testing/access/examples.ts'
import { expectedOf, isRightful } from './testing/access/expected.ts'
import { type GuardedShop, openGuardedShop } from './testing/access/guarded-shop.ts'
import { UNDESCRIBED, liveRoutesOf } from './testing/access/live-routes.ts'
import { type Operation, operationsOf } from './testing/access/operations.ts'

let shop: GuardedShop
let own: Belongings
let operations: readonly Operation[]
let examples: Examples
beforeAll(async () => {
  shop = await openGuardedShop()
  own = await giveBelongings(shop)
  operations = (await Promise.all(shop.services.map(operationsOf))).flat()
  examples = examplesFor(own)
})
afterAll(() => shop.close())

const exampleOf = ({ key }: Operation): Example => examples[key] ?? expect.fail(`No example for ${key}`)

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE'

const call = async (
  { service, key }: Operation,
  { url, payload, headers }: Example,
  authorization?: string,
) =>
  service.app.inject({
    method: key.split(' ')[0] as Method,
    url,
    payload,
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
  })
type Reply = Awaited<ReturnType<typeof call>>

async function ask(operation: Operation, { principal }: Caller): Promise<Reply> {
  const authorization = principal && (await shop.context.testTokens.bearer(principal))
  return call(operation, exampleOf(operation), authorization)
}

const codeOf = (reply: Reply): unknown =>
  reply.headers['content-type']?.toString().startsWith('application/problem+json')
    ? reply.json<{ code: string }>().code
    : undefined

/** What anybody may ask without saying who he is. */
const OPEN = [
  /^GET \/api\/catalog\//,
  /^GET \/api\/recommendations\/(related|cart-addons)$/,
  /^GET \/api\/registry\//,
  /^POST \/api\/registry\/(reports|vitals)$/,
  /^(GET|POST) \/privacy$/,
  /^(GET \/session|POST \/session\/currency)$/,
  /^GET \/(robots\.txt|sitemap\.xml|favicon\.svg|releases\.json)?$/,
  // A session, a code or a client's secret says who asks.
  /^(GET|POST) \/(auth|oauth|sign-in)\//,
  /^(GET|POST) \/account(\/|$)/,
  /^GET \/outside\//,
  // Card fields are for anybody; what the shop asks its payment provider has a key of its own (`x-server-key`).
  /^GET \/card$/,
  /^POST \/v1\//,
  /^GET \/(\.well-known|styles|scripts|fonts)\//,
]

it('A41 every route is an operation that a service describes, or is meant for anybody', async () => {
  const described = new Set(operations.map(({ key }) => key))
  const unknown: string[] = []
  for (const service of shop.services)
    for (const route of await liveRoutesOf(service))
      if (!described.has(route)) unknown.push(`${service.name}: ${route}`)
  expect(unknown.filter((route) => !UNDESCRIBED.some((pattern) => pattern.test(route)))).toEqual([])
  expect(UNDESCRIBED.filter((pattern) => !unknown.some((route) => pattern.test(route)))).toEqual([])
})

describe('every operation that a service describes', () => {
  it('has an example here, and no other has', () => {
    const keys = new Set(operations.map(({ key }) => key))
    expect([...keys].toSorted()).toEqual(Object.keys(examples).toSorted())
  })

  it('A41 asks for a token, unless it is meant for anybody', () => {
    const open = operations.filter(({ security }) => security === undefined)
    const unexpected = open.filter(({ key }) => !OPEN.some((pattern) => pattern.test(key)))
    expect(unexpected.map(({ key }) => key)).toEqual([])
  })

  it.each(CALLERS)('A33 A40 A41 answers by its declared rule when it is asked by: $name', async (caller) => {
    const wrong: string[] = []
    for (const operation of operations) {
      const { status } = exampleOf(operation)
      const expected = expectedOf(operation, caller, status)
      const reply = await ask(operation, caller)
      const got = `${operation.key}: ${reply.statusCode} ${String(codeOf(reply) ?? '')}`
      if (expected.kind === 'let-in' && [401, 403].includes(reply.statusCode)) wrong.push(got)
      if (expected.kind === 'exactly') {
        if (reply.statusCode !== expected.status) wrong.push(`${got}, not ${expected.status}`)
        if (expected.code !== undefined && codeOf(reply) !== expected.code) wrong.push(got)
      }
      const tells = [own.secret, own.orderId].some((secret) => reply.body.includes(secret))
      if (caller !== owner && tells && reply.statusCode < 400)
        wrong.push(`${got}, and tells what is not the caller's`)
    }
    expect(wrong).toEqual([])
  })
})

describe('A42 what is sent too much', () => {
  const EXTRAS = {
    price: 1,
    status: 'delivered',
    state: 'delivered',
    userId: 'mina',
    role: 'platform',
    discount: 100,
  }

  it.each(Object.entries(EXTRAS))('is refused, wherever a body is taken: %s', async (name, value) => {
    const wrong: string[] = []
    for (const operation of operations) {
      const { payload, ...example } = exampleOf(operation)
      if (typeof payload !== 'object' || payload instanceof Uint8Array) continue
      const rightful = CALLERS.find((caller) => isRightful(operation, caller))
      const authorization = rightful?.principal && (await shop.context.testTokens.bearer(rightful.principal))
      const reply = await call(
        operation,
        { ...example, payload: { ...payload, [name]: value } },
        authorization,
      )
      if (codeOf(reply) !== 'invalid-request') wrong.push(`${operation.key}: ${reply.statusCode}`)
    }
    expect(wrong).toEqual([])
  })
})

it('A05 no log says a token, an address or a card', () => {
  const logs = shop.logs()
  expect(logs).toContain('request')
  for (const secret of ['eyJ', own.secret, '4242 4242', own.paymentMethodId])
    expect(logs).not.toContain(secret)
})

describe('A31 A32 A33 a forged token', () => {
  /** The gateway reads tokens in front of every service, and describes none of their operations. */
  const atGateway: Example = { url: '/api/orders', status: 401 }
  /** What they serve, they serve to anybody or to a session: no token is read there. */
  const WITHOUT_TOKENS = ['composer', 'payment-sandbox']

  const firstGuarded = (service: Service): { operation: Operation; example: Example } | undefined => {
    if (service.name === 'gateway')
      return { operation: { service, key: 'GET /api/orders' }, example: atGateway }
    const operation = operations.find((each) => each.service === service && each.security !== undefined)
    return operation && { operation, example: exampleOf(operation) }
  }

  it('is refused by every service, whatever is wrong with it', async () => {
    const forged = await forgeTokens(shop.context.testTokens, shop.context.clock)
    const wrong: string[] = []
    const unguarded: string[] = []
    for (const service of shop.services) {
      const guarded = firstGuarded(service)
      if (!guarded) unguarded.push(service.name)
      else
        for (const { name, token } of forged) {
          // As its bytes arrive from the wire.
          const header = Buffer.from(`Bearer ${token}`).toString('latin1')
          const reply = await call(guarded.operation, guarded.example, header)
          if (reply.statusCode === 401 && codeOf(reply) === 'invalid-token') continue
          wrong.push(`${service.name}, ${name}: ${reply.statusCode} ${String(codeOf(reply))}`)
        }
    }
    expect(wrong).toEqual([])
    expect(unguarded.toSorted()).toEqual(WITHOUT_TOKENS)
  })
})
