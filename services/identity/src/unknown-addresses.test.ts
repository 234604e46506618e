import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningIdentity, SHOP_URL, startIdentity } from './testing/running-identity.ts'

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const NOWHERE = [
  '/nowhere',
  '/',
  '/oauth/nowhere',
  '/oauth/Token',
  '/oauth/device/',
  '/account/a/b',
  '/%E0%A4',
]

const ask = (path: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(identity.url + path, { headers, redirect: 'manual' })

test.each(NOWHERE)('%s: people read that nothing is there, and find the shop', async (path) => {
  for (const [locale, words] of [
    ['en', 'There is no page here'],
    ['ko', '이 주소에는 페이지가 없어요'],
  ]) {
    const answer = await ask(path, { accept: BROWSER, 'accept-language': locale ?? '' })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const page = await answer.text()
    expect(page).toContain(`<h1>${words}</h1>`)
    expect(page).toContain(`href="${SHOP_URL}/${locale}/"`)
  }
})

test.each(NOWHERE)('%s: programs get a problem', async (path) => {
  const answer = await ask(path, { accept: 'application/json' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
  expect(await answer.json()).toMatchObject({ status: 404, code: 'not-found' })
})

test('an address for programs says to them how it is asked, and to people that it is none for them', async () => {
  const program = await ask('/oauth/token', {})
  expect([program.status, program.headers.get('allow')]).toEqual([405, 'POST'])
  const person = await ask('/oauth/token', { accept: BROWSER, 'accept-language': 'en' })
  expect([person.status, person.headers.get('allow')]).toEqual([405, 'POST'])
  expect(await person.text()).toContain('There is no page here')
})

test.each([
  ['GET', '/api', 404],
  ['GET', '/api/identity/nowhere', 404],
  ['GET', '/%61pi/identity/nowhere', 404],
  ['GET', '/api/identity/signing-keys', 401],
  ['POST', '/api/identity/signing-keys', 401],
  ['POST', '/healthz', 405],
  ['GET', '/metrics', 404],
])(
  '%s %s is none for people: a browser gets a problem too, without the policy of pages',
  async (method, path, status) => {
    const answer = await fetch(identity.url + path, { method, headers: { accept: BROWSER } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).not.toContain('script-src')
  },
)

test.each([
  ['en', 'That could not be done'],
  ['ko', '요청을 처리하지 못했어요'],
])('what is refused for its form is not called a failed sign-in, in %s', async (locale, words) => {
  const headers = { accept: BROWSER, 'accept-language': locale, 'content-type': 'text/csv' }
  const answer = await fetch(`${identity.url}/account/password`, { method: 'POST', headers, body: 'a' })
  expect([answer.status, await answer.text()]).toEqual([415, expect.stringContaining(`<h1>${words}</h1>`)])
})
