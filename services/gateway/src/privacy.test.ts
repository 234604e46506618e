import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'

let gateway: RunningGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

type Headers = Readonly<Record<string, string>>

const open = (headers: Headers = {}, locale = 'en') =>
  gateway.service.app.inject({ url: `/privacy?locale=${locale}`, headers })
const answer = (measuring: string, headers: Headers = { 'sec-fetch-site': 'same-origin' }) =>
  gateway.service.app.inject({
    method: 'POST',
    url: `/privacy?locale=ko&measuring=${measuring}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const cookieOf = (reply: Awaited<ReturnType<typeof answer>>) => reply.cookies.at(0)

describe('the page where visitors say whether they are measured', () => {
  test('says that nothing is until somebody allows it, and gives both answers in the same way', async () => {
    const { body, headers } = await open()
    expect(body).toContain('Nothing is measured.')
    expect(body.match(/<button formaction="[^"]*">/g)).toEqual([
      '<button formaction="/privacy?locale=en&measuring=allowed">',
      '<button formaction="/privacy?locale=en&measuring=refused">',
    ])
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toContain(`form-action 'self'`)
    expect(headers['referrer-policy']).toBe('same-origin')
    expect((await open({}, 'ko')).body).toContain('지금은 재지 않아요.')
  })

  test('keeps the share of measured page views with whoever allows it, and takes it back', async () => {
    const allowed = await answer('allowed')
    expect([allowed.statusCode, allowed.headers.location]).toEqual([303, '/privacy?locale=ko'])
    expect(cookieOf(allowed)).toMatchObject({ name: 'jt-vitals', value: '0.25', path: '/', sameSite: 'Lax' })
    expect((await open({ cookie: 'jt-vitals=0.25' })).body).toContain('Pages are being measured.')
    expect(cookieOf(await answer('refused'))).toMatchObject({ name: 'jt-vitals', value: '' })
  })

  test.each(['sec-gpc', 'dnt'])(
    'does not ask who says no by %s, and allows nothing there',
    async (header) => {
      const { body } = await open({ [header]: '1', cookie: 'jt-vitals=0.25' })
      expect(body).toContain('Your browser asks not to be tracked')
      expect(body).not.toContain('<form')
      const forced = await answer('allowed', { [header]: '1', 'sec-fetch-site': 'same-origin' })
      expect(cookieOf(forced)).toMatchObject({ value: '' })
    },
  )

  test.each<Headers>([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}])(
    'hears no answer that another site gives: %j',
    async (headers) => {
      const reply = await answer('allowed', headers)
      expect(reply.statusCode).toBe(403)
      expect(cookieOf(reply)).toBeUndefined()
    },
  )

  test('knows two answers', async () => {
    expect((await answer('maybe')).statusCode).toBe(400)
  })
})
