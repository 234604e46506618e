import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GOOD_CARD, type RunningSandbox, runningSandbox, SERVER_KEY } from './testing/running-sandbox.ts'

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterAll(() => sandbox.stop())

interface Call {
  readonly url: string
  readonly from: string
  readonly payload?: object
  readonly key?: string
}

const send = ({ url, from, payload, key }: Call) =>
  sandbox.send({
    method: payload ? 'POST' : 'GET',
    url,
    remoteAddress: from,
    ...(payload && { payload }),
    headers: { ...(key && { 'x-server-key': key }) },
  })
/** How often each status was answered. */
async function statuses(times: number, call: (index: number) => Call): Promise<Record<number, number>> {
  const seen: Record<number, number> = {}
  for (let index = 0; index < times; index += 1) {
    const { statusCode } = await send(call(index))
    seen[statusCode] = (seen[statusCode] ?? 0) + 1
  }
  return seen
}
const tries = (from: string, payload: object = GOOD_CARD) => ({ url: '/v1/tokens', from, payload })
/** Numbers as card testers have them: well formed, and perhaps somebody's. */
const numbered = (index: number): object => ({
  ...GOOD_CARD,
  number: `4000 0000 ${String(index + 1).padStart(4, '0')} 0002`,
})

describe('cards that are tried', () => {
  it('are 60 at once from one network, and one each ten seconds afterwards: of 1,500 the others are refused', async () => {
    expect(await statuses(1_500, () => tries('203.0.113.1'))).toEqual({ 201: 60, 429: 1_440 })
    expect((await sandbox.everythingStored()).match(/tok_/g)).toHaveLength(60)
    sandbox.context.clock.advance({ seconds: 60 })
    expect(await statuses(20, () => tries('203.0.113.1'))).toEqual({ 201: 6, 429: 14 })
    expect(await statuses(1, () => tries('203.0.113.2'))).toEqual({ 201: 1 })
  })

  it('count where they are wrong, or say nothing, as well', async () => {
    expect(await statuses(40, (index) => tries('203.0.113.3', numbered(index)))).toEqual({ 200: 40 })
    expect(await statuses(20, () => tries('203.0.113.3', {}))).toEqual({ 400: 20 })
    expect(await statuses(1, () => tries('203.0.113.3'))).toEqual({ 429: 1 })
  })

  it('count for a whole IPv6 network', async () => {
    const tried = (index: number) => tries(`2001:db8:1:2::${index.toString(16)}`)
    expect(await statuses(100, tried)).toEqual({ 201: 60, 429: 40 })
  })

  it('are no longer than a card is', async () => {
    expect(await statuses(1, () => tries('203.0.113.7', { number: '4'.repeat(5_000) }))).toEqual({ 413: 1 })
  })

  it('are told when to try again', async () => {
    await statuses(60, () => tries('203.0.113.4'))
    const { headers, json } = await send(tries('203.0.113.4'))
    expect(headers['retry-after']).toBe('10')
    expect(json()).toMatchObject({ status: 429, code: 'too-many-requests' })
  })

  it('are counted in the metrics where they are refused', async () => {
    await statuses(65, () => tries('203.0.113.5'))
    expect(await sandbox.metric('requests_refused_total')).toMatch(/rule="card".*\} [1-9]/m)
  })
})

describe('the interface of the shop', () => {
  const charge = (key: string): Call => ({
    url: '/v1/charges',
    from: '203.0.113.9',
    payload: { reference: 'any', card: 'card_any', amount: 1, currency: 'KRW' },
    key,
  })

  it('refuses whoever guesses its key for long, and never the shop, though it asks from the same network', async () => {
    expect(await statuses(100, () => charge('another-key-of-the-tests'))).toEqual({ 401: 60, 429: 40 })
    expect(await statuses(200, () => charge(SERVER_KEY))).toEqual({ 200: 200 })
  })

  it('counts guesses at all of its addresses together', async () => {
    const urls = ['/v1/cards', '/v1/charges', '/v1/reversals']
    const guess = (index: number): Call => ({
      ...charge('wrong'),
      from: '203.0.113.8',
      url: urls[index % 3] ?? '',
    })
    expect(await statuses(63, guess)).toEqual({ 401: 60, 429: 3 })
  })
})

it('the page and what else may be asked for is 3,000 times a minute for one network', async () => {
  const urls = ['/nowhere', '/card']
  const seen = await statuses(3_010, (index) => ({
    url: urls[index % 100 === 0 ? 1 : 0] ?? '',
    from: '203.0.113.6',
  }))
  expect(seen[429]).toBe(10)
  expect(await statuses(1, () => tries('203.0.113.6'))).toEqual({ 201: 1 })
})
