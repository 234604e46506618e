import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningSandbox, runningSandbox, SHOP } from './testing/running-sandbox.ts'

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterAll(() => sandbox.stop())

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

it.each(['/', '/nowhere', '/card/', '/card/nowhere', '/styles/nowhere.css', '/%E0%A4%A'])(
  '%s: people read that nothing is there, and find the shop',
  async (path) => {
    for (const [locale, words] of [
      ['en', 'There is no page here'],
      ['ko', '이 주소에는 페이지가 없어요'],
    ] as const) {
      const answer = await sandbox.get(path, { accept: BROWSER, 'accept-language': locale })
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
      expect(answer.body).toContain(`<html lang="${locale}">`)
      expect(answer.body).toContain(`<h1>${words}</h1>`)
      expect(answer.body).toContain(`href="${SHOP}/${locale}/"`)
    }
  },
)

it('shows them in nobody’s frame, without scripts and kept nowhere', async () => {
  const { headers } = await sandbox.get('/nowhere', { accept: BROWSER })
  const policy = String(headers['content-security-policy'])
  for (const part of [`default-src 'none'`, `form-action 'none'`, `frame-ancestors 'none'`])
    expect(policy).toContain(part)
  expect(policy).not.toContain('script')
  expect(headers['cache-control']).toBe('no-store')
})

it.each(['/nowhere', '/card/nowhere', '/'])('%s: programs get a problem', async (path) => {
  const answer = await sandbox.get(path, { accept: 'application/json' })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
})

it.each(['/v1/nowhere', '/v1/tokens', '/api/payment-sandbox/nowhere'])(
  '%s is for programs: everybody gets a problem',
  async (path) => {
    const answer = await sandbox.get(path, { accept: BROWSER })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  },
)
