import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { JUNHO, MINA, type RunningIdentity, SHOP_URL, startIdentity } from './testing/running-identity.ts'
import {
  authorizationRequest,
  obtainCode,
  openSignInPage,
  pushedAddress,
  redeem,
  signInForm,
} from './testing/sign-in-flow.ts'

const OF_THE_LIBRARY = /Submitting Callback|does not support JavaScript|<script>|<noscript/

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

interface Form {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
}

/** The only form of a page, as its button sends it. */
function formOf(page: string): Form {
  const [, action = ''] = /<form[^>]* action="([^"]*)"/.exec(page) ?? []
  const inputs = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  const fields = Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]))
  return { action: action.replaceAll('&amp;', '&'), fields }
}

/** Our own, with everything that pages of ours have. */
async function ownPage(answer: Response, locale = 'en'): Promise<string> {
  const page = await answer.text()
  expect(page).not.toMatch(OF_THE_LIBRARY)
  expect(page).toContain(`<html lang="${locale}">`)
  expect(page).toContain('/styles/page.css')
  expect(answer.headers.get('content-security-policy')).toContain(`script-src 'self';`)
  return page
}

describe('who signs in while another account is signed in', () => {
  const stepUp = { prompt: 'login' }

  async function signInAs(browser: TestBrowser, locale = 'en'): Promise<Response> {
    await obtainCode(identity.url, MINA, browser)
    const request = authorizationRequest(identity.url, { ...stepUp, ui_locales: locale })
    const page = await openSignInPage(browser, request)
    return browser.open(page, { method: 'POST', form: signInForm(JUNHO) })
  }

  test.each([
    ['en', 'Another account is signed in'],
    ['ko', '다른 계정으로 로그인되어 있어요'],
  ])('is told so, in %s, by a page that needs no script', async (locale, words) => {
    const page = await ownPage(await signInAs(new TestBrowser(), locale), locale)
    expect(page).toContain(words)
    expect(page).toContain(MINA.email)
    expect(page).toContain(JUNHO.email)
    expect(page).toContain('<button class="primary" type="submit">')
    expect(page).toContain(`href="${SHOP_URL}/${locale}/"`)
  })

  test('goes on by its button: the other account is signed out, and this one signed in', async () => {
    const browser = new TestBrowser()
    const { action, fields } = formOf(await (await signInAs(browser)).text())
    let answer = await browser.send(action, { method: 'POST', form: fields })
    let location = answer.headers.get('location') ?? ''
    while (location.startsWith(identity.url)) {
      answer = await browser.send(location)
      location = answer.headers.get('location') ?? ''
    }
    expect(location).toMatch(new RegExp(`^${SHOP_URL}/auth/callback\\?code=`))
    const account = await (await browser.open(`${identity.url}/account?locale=en`)).text()
    expect(account).toContain(JUNHO.email)
  })

  test('and does not, stays who he was', async () => {
    const browser = new TestBrowser()
    await signInAs(browser)
    expect(await (await browser.open(`${identity.url}/account?locale=en`)).text()).toContain(MINA.email)
  })
})

describe('an answer that a client wants as a form', () => {
  test('is a page of ours with a button', async () => {
    const browser = new TestBrowser()
    await obtainCode(identity.url, MINA, browser)
    const request = authorizationRequest(identity.url, { response_mode: 'form_post' })
    const page = await ownPage(await browser.open(await pushedAddress(request)))
    const { action, fields } = formOf(page)
    expect(action).toBe(`${SHOP_URL}/auth/callback`)
    expect(fields).toMatchObject({ state: request.state, iss: identity.url })
    const code = fields['code'] ?? ''
    expect(await redeem(identity.url, { code, verifier: request.verifier })).toMatchObject({ status: 200 })
  })

  test('a refusal too', async () => {
    const request = authorizationRequest(identity.url, { response_mode: 'form_post', prompt: 'none' })
    const page = await ownPage(await new TestBrowser().open(await pushedAddress(request)))
    expect(formOf(page).fields).toMatchObject({ error: 'login_required', state: request.state })
  })
})
