import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'

let gateway: RunningGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

type Headers = Readonly<Record<string, string>>

const open = async (query: string, headers: Headers = {}): Promise<string> =>
  (await gateway.service.app.inject({ url: `/session?${query}`, headers })).body
const choose = (query: string, headers: Headers = { 'sec-fetch-site': 'same-origin' }) =>
  gateway.service.app.inject({
    method: 'POST',
    url: `/session/currency?${query}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const currentIn = (page: string): string | undefined =>
  /aria-current="true"\s*>([^<]*)</.exec(page)?.[1]?.trim()

describe('the currency of who has no scripts', () => {
  test('is chosen among both by a form that leads back to the page before it', async () => {
    const page = await open('locale=en&returnTo=/en/p/mug?sku=2')
    const actions = [...page.matchAll(/formaction="([^"]*)"/g)].map(([, to = '']) =>
      to.replaceAll('&amp;', '&'),
    )
    expect(actions).toEqual([
      '/session/currency?locale=en&currency=KRW&returnTo=%2Fen%2Fp%2Fmug%3Fsku%3D2',
      '/session/currency?locale=en&currency=USD&returnTo=%2Fen%2Fp%2Fmug%3Fsku%3D2',
    ])
    expect(page).toContain('<legend>Currency</legend>')
    expect(await open('locale=ko')).toContain('<legend>통화</legend>')
  })

  test('is that of the language until another is chosen', async () => {
    expect(currentIn(await open('locale=ko'))).toBe('KRW ₩')
    expect(currentIn(await open('locale=en'))).toBe('USD $')
    expect(currentIn(await open('locale=en', { cookie: 'jt-currency=KRW' }))).toBe('KRW ₩')
    expect(currentIn(await open('locale=ko', { cookie: 'jt-currency=EUR' }))).toBe('KRW ₩')
  })

  test('is kept for a year where scripts keep it too', async () => {
    const { cookies, headers, statusCode } = await choose('locale=ko&currency=USD&returnTo=/ko/cart')
    expect([statusCode, headers.location]).toEqual([303, '/ko/cart'])
    expect(cookies).toEqual([
      { name: 'jt-currency', value: 'USD', path: '/', maxAge: 31_536_000, sameSite: 'Lax' },
    ])
  })

  test.each(['', '&returnTo=//evil.example', '&returnTo=/auth/logout', '&returnTo=https://evil.example/'])(
    'A16 leads back to pages of the shop alone: %s',
    async (query) => {
      expect((await choose(`locale=en&currency=USD${query}`)).headers.location).toBe('/en')
    },
  )

  test('A16 leads back to pages whose addresses are written in Korean', async () => {
    const { headers, statusCode } = await choose(
      `locale=ko&currency=KRW&returnTo=${encodeURIComponent('/ko/search?q=가방')}`,
    )
    expect([statusCode, headers.location]).toEqual([303, '/ko/search?q=%EA%B0%80%EB%B0%A9'])
  })

  test.each<Headers>([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}])(
    'A25 is chosen by no other site: %j',
    async (headers) => {
      const reply = await choose('locale=en&currency=USD', headers)
      expect([reply.statusCode, reply.cookies]).toEqual([403, []])
    },
  )

  test('is one that prices are in', async () => {
    expect((await choose('locale=en&currency=EUR')).statusCode).toBe(400)
  })
})
