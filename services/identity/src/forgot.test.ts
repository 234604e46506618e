import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mailsTo, newestCode } from './testing/mailbox.ts'
import { keptBy } from './testing/kept-answer.ts'
import { MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import {
  authorizationRequest,
  obtainCode,
  openSignInPage,
  pushedAddress,
  redeem,
  refresh,
  signInForm,
  submitUntilShop,
} from './testing/sign-in-flow.ts'

const NEW_PASSWORD = 'maple tree in october'

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

let browser: TestBrowser
let page: string
beforeEach(async () => {
  browser = new TestBrowser()
  page = await openSignInPage(browser, authorizationRequest(identity.url))
})

/** Answers the page that the form leads to. */
const open = (path: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  browser.open(`${page}${path}?locale=en`, { method: 'POST', form })
const post = (path: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  browser.send(`${page}${path}?locale=en`, { method: 'POST', form })

test('A27 an unknown address is answered as any other', async () => {
  const answerTo = async (email: string): Promise<string> => {
    const asked = await post('/forgot', { email })
    const shown = await browser.send(new URL(asked.headers.get('location') ?? '', page).href)
    const wrong = await post('/reset', { code: 'BBBB-BBBB', password: NEW_PASSWORD })
    const told = await browser.send(new URL(wrong.headers.get('location') ?? '', page).href)
    const answers = [asked, shown, wrong, told]
    const words = answers.map(async (each) => [each.status, keptBy(each), await each.text()].join(' '))
    return (await Promise.all(words)).join(' ').replaceAll(email, 'ADDRESS')
  }
  expect(await answerTo('nobody@example.com')).toBe(await answerTo(MINA.email))
  expect(await mailsTo(identity, 'nobody@example.com')).toEqual([
    expect.stringContaining('There is no account with this address'),
  ])
})

test('a mailbox that has had its mails gets no more, and the page says why and what to do', async () => {
  const email = 'sora@example.com'
  for (let round = 0; round < 5; round += 1) expect((await post('/forgot', { email })).status).toBe(303)
  const refused = await open('/forgot', { email })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  expect(await refused.text()).toContain('this address has had several within an hour')
  expect(await mailsTo(identity, email)).toHaveLength(5)
})

test('what can be wrong is said at its field', async () => {
  expect(await (await open('/forgot', { email: 'nope' })).text()).toContain(
    'id="email-error">Check the e-mail',
  )
  await post('/forgot', { email: MINA.email })
  const short = await open('/reset', { code: 'BBBB-BBBB', password: 'short' })
  expect(await short.text()).toContain('id="password-error">Use at least 10 characters.')
})

test('a new password signs in here and ends every other session and sign-in of the person', async () => {
  const { body } = await redeem(identity.url, await obtainCode(identity.url))
  const elsewhere = new TestBrowser()
  await obtainCode(identity.url, MINA, elsewhere)
  const slow = new TestBrowser()
  const underWay = await openSignInPage(slow, authorizationRequest(identity.url))
  const almost = await slow.send(underWay, { method: 'POST', form: signInForm() })

  await post('/forgot', { email: MINA.email })
  const code = await newestCode(identity, MINA.email)
  const callback = await submitUntilShop(browser, `${page}/reset`, { code, password: NEW_PASSWORD })
  expect(callback.searchParams.has('code')).toBe(true)

  expect((await refresh(identity.url, body['refresh_token'])).status).toBe(400)
  const silently = await pushedAddress(authorizationRequest(identity.url, { prompt: 'none' }))
  expect((await elsewhere.send(silently)).headers.get('location')).toContain('error=login_required')
  expect((await browser.send(silently)).headers.get('location')).toContain('code=')
  const resumed = await slow.send(new URL(almost.headers.get('location') ?? '', page).href)
  expect([resumed.status, resumed.headers.get('location')]).toEqual([400, null])
  await expect(obtainCode(identity.url, { password: MINA.password })).rejects.toThrow(
    'The e-mail or the password is not right.',
  )
  expect((await obtainCode(identity.url, { password: NEW_PASSWORD })).code).not.toBe('')
})
