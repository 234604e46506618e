import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RATE_RULES } from './domain/rate-rules.ts'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'

const ONE = { perMinute: 20, burst: 1 }
const SHOP = 'http://shop.test'
const NAVIGATION = { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'same-origin', accept: 'text/html' }
const FORM = {
  method: 'POST',
  url: '/api/cart/forms/add?locale=en',
  headers: {
    ...NAVIGATION,
    'content-type': 'application/x-www-form-urlencoded',
    referer: `${SHOP}/en/p/tote-1?sku=a`,
  },
  payload: 'sku=a',
} as const

let gateway: RunningGateway
beforeAll(async () => {
  const rateRules = { ...RATE_RULES, page: ONE, signIn: ONE, address: ONE }
  gateway = await startGateway({ rateRules })
})
beforeEach(() => gateway.clock.advance({ minutes: 1 }))
afterAll(() => gateway.stop())

const ask = (options: InjectOptions) => gateway.service.app.inject(options)
const second = async (options: InjectOptions) => {
  await ask(options)
  return ask(options)
}
const linksIn = (page: string): readonly string[] =>
  [...page.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href)

describe('who asked too often', () => {
  test.each([
    ['/ko/s?q=a', '잠깐만 기다려 주세요', '3초 뒤에', ['/ko/s?q=a', '/ko']],
    ['/en/cart', 'Just a moment, please', 'in 3 seconds', ['/en/cart', '/en']],
    [
      '/auth/login?returnTo=%2Fen%2Fcart',
      'Just a moment, please',
      'in 3 seconds',
      ['/auth/login?returnTo=%2Fen%2Fcart', '/en'],
    ],
    ['/auth/callback?code=a', '잠깐만 기다려 주세요', '3초 뒤에', ['/auth/callback?code=a', '/ko']],
  ])('at %s is told by a page when to come back', async (url, title, when, links) => {
    const { statusCode, headers, body } = await second({ url, headers: NAVIGATION })
    expect([statusCode, headers['retry-after'], headers['cache-control']]).toEqual([429, '3', 'no-store'])
    expect(headers['content-type']).toContain('text/html')
    expect(body).toContain(`<h1>${title}</h1>`)
    expect(body).toContain(when)
    expect(linksIn(body)).toEqual(links)
  })

  test('reads the page without scripts, and in the dark', async () => {
    const { headers, body } = await second({ url: '/en', headers: NAVIGATION })
    expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-`)
    expect(body).toContain('light-dark(')
    expect(body).not.toContain('<script')
  })

  test('by a browser that does not say what it opens is known by what it likes', async () => {
    const { headers } = await second({ url: '/ko', headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(headers['content-type']).toContain('text/html')
  })

  test.each([
    ['a script', { accept: 'text/html', 'sec-fetch-mode': 'cors' }],
    ['a program', { accept: '*/*' }],
  ])('by %s is told by a problem', async (_who, headers) => {
    const answer = await second({ url: '/ko', headers })
    expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([
      429,
      '3',
      'too-many-requests',
    ])
  })

  test('with a form is told that nothing has changed, and is led back to its page', async () => {
    const { statusCode, body } = await second(FORM)
    expect(statusCode).toBe(429)
    expect(body).toContain('What you pressed was not carried out, and nothing has changed.')
    expect(linksIn(body)).toEqual(['/en/p/tote-1?sku=a', '/en'])
  })

  test('is led to no other site, whatever the address looks like', async () => {
    const { body } = await second({ url: '//evil.example/x', headers: NAVIGATION })
    expect(linksIn(body)).toEqual(['/', '/ko'])
    const form = await second({ ...FORM, headers: { ...FORM.headers, referer: 'https://evil.example//x' } })
    expect(linksIn(form.body)).toEqual(['/', '/en'])
  })
})

test('who sends a form to a service that is away is told so by a page, and a script by a problem', async () => {
  const told = await ask(FORM)
  expect(told.statusCode).toBe(503)
  expect(told.body).toContain('We can’t tell whether it was done')
  expect(linksIn(told.body)).toEqual(['/en/p/tote-1?sku=a', '/en'])
  gateway.clock.advance({ seconds: 3 })
  const script = await ask({ ...FORM, headers: { ...FORM.headers, 'sec-fetch-mode': 'cors' } })
  expect(script.json().code).toBe('service-unavailable')
})
