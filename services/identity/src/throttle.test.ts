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

const tryPassword = (email: string, password: string, from?: string): Promise<Response> =>
  browser.send(page, {
    method: 'POST',
    form: { email, password },
    headers: from === undefined ? {} : { 'x-forwarded-for': from },
  })

test('A27 wrong password and unknown account are told the same way', async () => {
  const wrong = await tryPassword('junho@example.com', 'wrong password')
  const unknown = await tryPassword('nobody@example.com', 'wrong password')
  expect([wrong.status, unknown.status]).toEqual([422, 422])
  const message = 'The e-mail or the password is not right.'
  const [wrongText, unknownText] = [await wrong.text(), await unknown.text()]
  expect(wrongText).toContain(message)
  expect(unknownText.replace('nobody@', 'junho@')).toBe(wrongText)
})

test('A28 after ten wrong passwords even the right one has to wait, for this account only', async () => {
  const statuses: number[] = []
  for (let round = 0; round < 10; round += 1)
    statuses.push((await tryPassword(MINA.email, 'wrong password')).status)
  expect(statuses).toEqual(Array(10).fill(422))

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
  expect([count(422), count(429)]).toEqual([10, 20])
})

test('A28 whoever has a whole network of addresses has the tries of one', async () => {
  const tryFrom = async (address: string): Promise<number> =>
    (await tryPassword('yuna@example.com', 'wrong password', address)).status
  for (let host = 1; host <= 10; host += 1) expect(await tryFrom(`2001:db8:1:2::${host}`)).toBe(422)
  expect(await tryFrom('2001:db8:1:2:3:4:5:6')).toBe(429)
  expect(await tryFrom('2001:db8:1:3::1')).toBe(422)
})
