import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { JUNHO, MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { authorizationRequest, openSignInPage, signInForm, submitUntilShop } from './testing/sign-in-flow.ts'

let identity: RunningIdentity
let browser: TestBrowser
let page: string
beforeAll(async () => {
  identity = await startIdentity({ trustedProxies: 'loopback' })
  browser = new TestBrowser()
  page = await openSignInPage(browser, authorizationRequest(identity.url))
})
afterAll(() => identity.stop())

/** In a browser of its own, as many try at once; answers the page that the form leads to. */
const tryPassword = (email: string, password: string, from?: string): Promise<Response> =>
  browser.copy().open(page, {
    method: 'POST',
    form: { email, password },
    headers: from === undefined ? {} : { 'x-forwarded-for': from },
  })

test('A27 wrong password and unknown account are told the same way', async () => {
  const wrong = await tryPassword('junho@example.com', 'wrong password')
  const unknown = await tryPassword('nobody@example.com', 'wrong password')
  expect([wrong.status, unknown.status]).toEqual([200, 200])
  const message = 'The e-mail or the password is not right.'
  const [wrongText, unknownText] = [await wrong.text(), await unknown.text()]
  expect(wrongText).toContain(message)
  expect(unknownText.replace('nobody@', 'junho@')).toBe(wrongText)
})

test('A27 the answers to their forms differ in the address that was typed alone', async () => {
  const answerTo = async (email: string): Promise<string> => {
    const form = { email, password: 'wrong password' }
    const answer = await browser.copy().send(page, { method: 'POST', form })
    const headers = [...answer.headers].filter(
      ([name]) => !['set-cookie', 'date', 'x-request-id'].includes(name),
    )
    const cookies = answer.headers.getSetCookie().map((line) => line.replace(/ expires=[^;]+;/, ''))
    const [cookie = '', signature = ''] = cookies
    const [name, value = '', ...attributes] = cookie.split(/[=;]/)
    const kept = Buffer.from(value, 'base64url')
      .toString()
      .replace(email, '')
      .replace(/"until":[\d.]+/, '')
    return [answer.status, headers, name, kept, attributes, signature.replace(/=[^;]+/, '')].join('\n')
  }
  expect(await answerTo('junho@example.com')).toBe(await answerTo('nobody@example.com'))
})

test('A28 after ten wrong passwords even the right one has to wait, for this account only', async () => {
  const statuses: number[] = []
  for (let round = 0; round < 10; round += 1)
    statuses.push((await tryPassword(MINA.email, 'wrong password')).status)
  expect(statuses).toEqual(Array(10).fill(200))

  const refused = await tryPassword(MINA.email.toUpperCase(), MINA.password)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  expect(await refused.text()).toContain('Too many tries. Please wait 15 minutes')

  const other = await submitUntilShop(browser, page, signInForm(JUNHO))
  expect(other.searchParams.has('code')).toBe(true)
})

test('A28 thirty tries at once are ten looked at and twenty refused', async () => {
  page = await openSignInPage(browser, authorizationRequest(identity.url, { prompt: 'login' }))
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => tryPassword('everyone@example.com', 'wrong password')),
  )
  const count = (status: number): number => answers.filter((answer) => answer.status === status).length
  expect([count(200), count(429)]).toEqual([10, 20])
})

test('A28 whoever has a whole network of addresses has the tries of one', async () => {
  const tryFrom = async (address: string): Promise<number> =>
    (await tryPassword('yuna@example.com', 'wrong password', address)).status
  for (let host = 1; host <= 10; host += 1) expect(await tryFrom(`2001:db8:1:2::${host}`)).toBe(200)
  expect(await tryFrom('2001:db8:1:2:3:4:5:6')).toBe(429)
  expect(await tryFrom('2001:db8:1:3::1')).toBe(200)
})
