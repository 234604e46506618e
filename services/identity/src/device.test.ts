import { TestBrowser } from '@jangteo/service-kit/testing'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IdentityTables } from './adapters/outbound/postgres/tables.ts'
import { JUNHO, MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { obtainCode, redeem, signInForm, type TokenAnswer } from './testing/sign-in-flow.ts'

const CLIENT = { client_id: 'jangteo-terminal' }

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

async function post(path: string, form: Readonly<Record<string, string>>): Promise<TokenAnswer> {
  const body = new URLSearchParams({ ...CLIENT, ...form })
  const response = await fetch(`${identity.url}${path}`, { method: 'POST', body })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

interface Codes {
  readonly device: string
  readonly user: string
  readonly completeUri: string
}

async function askForCodes(): Promise<Codes> {
  const scope = 'openid profile email registry:publish registry:promote'
  const { status, body } = await post('/oauth/device_authorization', { scope, ui_locales: 'en' })
  expect(status).toBe(200)
  expect(body['verification_uri']).toBe(`${identity.url}/oauth/device`)
  return {
    device: String(body['device_code']),
    user: String(body['user_code']),
    completeUri: String(body['verification_uri_complete']),
  }
}

const poll = ({ device }: Codes): Promise<TokenAnswer> =>
  post('/oauth/token', {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: device,
  })

const valueOf = (markup: string, name: string): string =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(markup.replace(/\s+/g, ' '))?.[1] ?? ''

async function enterCode(browser: TestBrowser, code: string, locale = 'en'): Promise<string> {
  const page = await (await browser.open(`${identity.url}/oauth/device?locale=${locale}`)).text()
  const form = { xsrf: valueOf(page, 'xsrf'), user_code: code }
  const answer = await browser.open(`${identity.url}/oauth/device?locale=${locale}`, { method: 'POST', form })
  return answer.text()
}

const formOf = (page: string): { xsrf: string; user_code: string } => ({
  xsrf: valueOf(page, 'xsrf'),
  user_code: valueOf(page, 'user_code'),
})

/** A person enters the code, confirms it and signs in; answers the last page. */
async function allow(codes: Codes, person: { email: string; password: string }): Promise<string> {
  const browser = new TestBrowser()
  const form = { ...formOf(await enterCode(browser, codes.user)), confirm: 'yes' }
  await browser.open(`${identity.url}/oauth/device`, { method: 'POST', form })
  const signIn = browser.visited.at(-1) ?? ''
  expect(new URL(signIn).pathname).toMatch(/^\/sign-in\//)
  const done = await browser.open(signIn, { method: 'POST', form: signInForm(person) })
  return done.text()
}

const rolesOf = ({ body }: TokenAnswer): unknown => decodeJwt(String(body['access_token']))['roles']

describe('signing in a terminal', () => {
  test('gives it tokens in the name of the person who entered its code, once', async () => {
    const codes = await askForCodes()
    expect(await poll(codes)).toMatchObject({ status: 400, body: { error: 'authorization_pending' } })
    expect(await allow(codes, JUNHO)).toContain('Your terminal is signed in')

    const answer = await poll(codes)
    expect(decodeJwt(String(answer.body['access_token']))).toMatchObject({
      client_id: 'jangteo-terminal',
      aud: 'jangteo-api',
      scope: 'registry:publish registry:promote',
      roles: ['mfe:catalog'],
    })
    expect(decodeJwt(String(answer.body['id_token']))).toMatchObject({ name: JUNHO.name, email: JUNHO.email })
    expect(await poll(codes)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('goes on with a fresh token, until it is signed out', async () => {
    const codes = await askForCodes()
    await allow(codes, JUNHO)
    const { body } = await poll(codes)
    const again = (token: unknown) =>
      post('/oauth/token', { grant_type: 'refresh_token', refresh_token: String(token) })
    const fresh = await again(body['refresh_token'])
    expect(rolesOf(fresh)).toEqual(['mfe:catalog'])
    const revoked = await post('/oauth/revoke', { token: String(fresh.body['refresh_token']) })
    expect(revoked.status).toBe(200)
    expect(await again(fresh.body['refresh_token'])).toMatchObject({ body: { error: 'invalid_grant' } })
  })

  test('gives nobody more than his roles, and the shop none of them', async () => {
    const codes = await askForCodes()
    await allow(codes, MINA)
    expect(rolesOf(await poll(codes))).toEqual([])
    const shop = await redeem(identity.url, await obtainCode(identity.url))
    expect(rolesOf(shop)).toBeUndefined()
  })

  test('ends when the person says no', async () => {
    const codes = await askForCodes()
    const browser = new TestBrowser()
    const form = { ...formOf(await enterCode(browser, codes.user)), confirm: 'yes', abort: 'yes' }
    const answer = await browser.open(`${identity.url}/oauth/device?locale=en`, { method: 'POST', form })
    expect(await answer.text()).toContain('The terminal was not signed in')
    expect(await poll(codes)).toMatchObject({ status: 400, body: { error: 'access_denied' } })
  })

  test.each(['guessed', ''])('is not carried out for a form of another site, its secret %j', async (xsrf) => {
    const codes = await askForCodes()
    const browser = new TestBrowser()
    await enterCode(browser, codes.user)
    const form = { xsrf, user_code: codes.user, confirm: 'yes' }
    const answer = await browser.open(`${identity.url}/oauth/device?locale=en`, { method: 'POST', form })
    expect(await answer.text()).toContain('enter the code once more')
    expect(await poll(codes)).toMatchObject({ body: { error: 'authorization_pending' } })
  })
})

describe('the page for the code', () => {
  test('shows the code to compare, typed in any way', async () => {
    const codes = await askForCodes()
    const page = await enterCode(new TestBrowser(), codes.user.toLowerCase().replace('-', ' '))
    expect(page).toContain(`<code>${codes.user}</code>`)
  })

  test.each([
    ['en', 'This code is not right'],
    ['ko', '코드가 맞지 않거나'],
  ])('says that a code is wrong, in %s, and asks again', async (locale, words) => {
    const page = await enterCode(new TestBrowser(), 'BBBB-BBBB', locale)
    expect(page).toContain(words)
    expect(page).toContain('name="user_code"')
    expect(page).toContain(`<html lang="${locale}">`)
  })

  test('says in the other language too why a code was not taken', async () => {
    const browser = new TestBrowser()
    const page = await enterCode(browser, 'BBBB-BBBB')
    const [, link = ''] = /class="quiet-link" href="([^"]*)"/.exec(page) ?? []
    const other = await browser.open(new URL(link.replaceAll('&amp;', '&'), identity.url).href)
    const shown = await other.text()
    expect(shown).toContain('<html lang="ko">')
    expect(shown).toContain('role="alert">코드가 맞지 않거나 만료됐어요.')
  })

  test.each([
    ['en', 'enter the code once more'],
    ['ko', '코드를 다시 입력해 주세요'],
  ])('asks for the code again where the browser kept no session, in %s', async (locale, words) => {
    const codes = await askForCodes()
    const browser = new TestBrowser()
    const url = `${identity.url}/oauth/device?locale=${locale}`
    const form = { xsrf: 'of a session that is gone', user_code: codes.user }
    const refused = await browser.send(url, { method: 'POST', form })
    expect(refused.status).toBe(303)
    expect(refused.headers.get('content-security-policy')).toContain(`default-src 'none'`)
    const page = await (await browser.open(refused.headers.get('location') ?? '')).text()
    expect(page).toContain(words)
    const again = { xsrf: valueOf(page, 'xsrf'), user_code: codes.user }
    const next = await browser.open(url, { method: 'POST', form: again })
    expect(await next.text()).toContain(`<code>${codes.user}</code>`)
  })

  test.each([
    ['as given', (address: string) => address],
    ['once more', (address: string) => `${address}&user_code=BBBB-BBBB`],
    ['spelled otherwise', (address: string) => address.replace('user_code', 'user%5Fcode')],
  ])(
    'has the code of the whole address, %s, in its field, and sends nothing by itself',
    async (_how, written) => {
      const codes = await askForCodes()
      const browser = new TestBrowser()
      const answer = await browser.open(written(codes.completeUri))
      const page = await answer.text()
      expect(valueOf(page, 'user_code')).toBe(codes.user)
      expect(page).not.toContain('<script')
      expect(await poll(codes)).toMatchObject({ body: { error: 'authorization_pending' } })
    },
  )

  test('keeps the code that its address brought, in the other language', async () => {
    const codes = await askForCodes()
    const browser = new TestBrowser()
    const address = `${identity.url}/oauth/device?locale=ko&user_code=${codes.user}`
    const page = await (await browser.open(address)).text()
    const [, link = ''] = /href="([^"]*)" lang="en"/.exec(page) ?? []
    const english = await (await browser.open(new URL(link.replaceAll('&amp;', '&'), address).href)).text()
    expect(english).toContain('<html lang="en">')
    expect(valueOf(english, 'user_code')).toBe(codes.user)
  })

  test('leads to the other language with nothing else, where its address brought no code', async () => {
    const page = await (await new TestBrowser().open(`${identity.url}/oauth/device?locale=ko`)).text()
    expect(page).toContain('href="/oauth/device?locale=en"')
  })
})

describe('the page for the code does not say that a code was not taken', () => {
  const REFUSALS = ['wrongCode', 'noCode', 'aborted', 'lost', 'answered']
  const at = (refused: string, locale: string): string =>
    `${identity.url}/oauth/device?locale=${locale}&refused=${refused}`
  const says = async (browser: TestBrowser, refused: string, locale = 'en'): Promise<boolean> =>
    (await (await browser.open(at(refused, locale))).text()).includes('role="alert"')

  test.each(REFUSALS)('to who was sent a link: %s', async (refused) => {
    for (const locale of ['en', 'ko']) expect(await says(new TestBrowser(), refused, locale)).toBe(false)
  })

  test('in other words than it has said to who typed it, nor in another browser', async () => {
    const browser = new TestBrowser()
    await enterCode(browser, 'BBBB-BBBB')
    const told = []
    for (const refused of REFUSALS) if (await says(browser, refused)) told.push(refused)
    expect(told).toEqual(['wrongCode'])
    expect(await says(new TestBrowser(), 'wrongCode')).toBe(false)
    expect(browser.cookie('__Host-Http-refused-code')).toBe('wrongCode')
  })
})

describe('every form of these pages leads to an address, so that Back and Reload show a page', () => {
  const url = (): string => `${identity.url}/oauth/device?locale=en`

  /** Sends the form; answers the page that it leads to, and its address. */
  async function post(browser: TestBrowser, form: Readonly<Record<string, string>>) {
    const answer = await browser.send(url(), { method: 'POST', form })
    expect(answer.status).toBe(303)
    const page = await browser.open(new URL(answer.headers.get('location') ?? '', url()).href)
    return { address: browser.visited.at(-1) ?? '', page: await page.text() }
  }
  const open = async (browser: TestBrowser, address = url()): Promise<string> =>
    (await browser.open(address)).text()

  test('with the code to compare, in either language', async () => {
    const codes = await askForCodes()
    const browser = new TestBrowser()
    const asked = await open(browser)
    const { address, page } = await post(browser, { ...formOf(asked), user_code: codes.user })
    expect(new URL(address).pathname).toBe('/oauth/device/confirm')
    expect(page).toContain('Is this your terminal?')
    const [, link] = /href="([^"]*)" lang="ko"/.exec(page) ?? []
    const korean = await open(browser, new URL(link ?? '', address).href)
    expect(korean).toContain('내 터미널이 맞나요?')
    expect(korean).toContain(`<code>${codes.user}</code>`)
    const after = await post(browser, { ...formOf(await open(browser, address)), confirm: 'yes' })
    expect(new URL(after.address).pathname).toMatch(/^\/sign-in\//)
  })

  test.each([
    ['en', `This browser is signed in as ${JUNHO.email}.`],
    ['ko', `이 브라우저는 ${JUNHO.email} 계정으로 로그인되어 있어요.`],
  ])(
    'with the account that the terminal would act as, and where to leave it, in %s',
    async (locale, words) => {
      const browser = new TestBrowser()
      await obtainCode(identity.url, JUNHO, browser)
      const page = await enterCode(browser, (await askForCodes()).user, locale)
      expect(page).toContain(words)
      expect(page).toContain(`href="/account?locale=${locale}"`)
    },
  )

  test('with no account where nobody is signed in', async () => {
    const page = await enterCode(new TestBrowser(), (await askForCodes()).user)
    expect(page).toContain('Is this your terminal?')
    expect(page).not.toContain('signed in as')
    expect(page).not.toContain('/account')
  })

  test('with no account where it is gone', async () => {
    const dara = { email: 'dara@example.com', name: '이다라', password: 'walnut tree in march' }
    await identity.service.seedAccounts([dara])
    const browser = new TestBrowser()
    await obtainCode(identity.url, dara, browser)
    const migrations = new URL('../migrations/', import.meta.url)
    const database = await identity.context.databases.open<IdentityTables>({
      service: 'identity',
      migrations,
    })
    await database.deleteFrom('account').where('email', '=', dara.email).execute()
    const page = await enterCode(browser, (await askForCodes()).user)
    expect(page).toContain('Is this your terminal?')
    expect(page).not.toContain('signed in as')
  })

  test('which no address brings: only who has typed a code is asked to confirm it', async () => {
    const codes = await askForCodes()
    const browser = new TestBrowser()
    const page = await open(browser, `${identity.url}/oauth/device/confirm?locale=en&code=${codes.user}`)
    expect(page).toContain('name="user_code"')
    expect(page).not.toContain(`<code>${codes.user}</code>`)
  })

  test('with what was wrong', async () => {
    const browser = new TestBrowser()
    const { address, page } = await post(browser, { ...formOf(await open(browser)), user_code: 'BBBB-BBBB' })
    expect(page).toContain('This code is not right')
    expect(await open(browser, address)).toContain('This code is not right')
  })

  test.each([
    ['en', 'This code was answered already'],
    ['ko', '이미 처리했거나 만료된 코드예요'],
  ])('with how to go on where the way back from signing in is lost, in %s', async (locale, words) => {
    const page = await open(new TestBrowser(), `${identity.url}/oauth/device/nobodys?locale=${locale}`)
    expect(page).toContain(words)
  })

  test('whose end says nothing to whoever was led to its address, or has said no', async () => {
    const done = `${identity.url}/oauth/device/done?locale=en`
    const browser = new TestBrowser()
    expect(await open(browser, done)).toContain('name="user_code"')
    const codes = await askForCodes()
    const confirm = await post(browser, { ...formOf(await open(browser)), user_code: codes.user })
    expect(await open(browser, done)).toContain('name="user_code"')
    await post(browser, { ...formOf(confirm.page), confirm: 'yes', abort: 'yes' })
    expect(await open(browser, done)).not.toContain('Your terminal is signed in')
  })

  test('with the end, for one who was signed in already', async () => {
    const browser = new TestBrowser()
    await obtainCode(identity.url, JUNHO, browser)
    const codes = await askForCodes()
    const confirm = await post(browser, { ...formOf(await open(browser)), user_code: codes.user })
    const done = await post(browser, { ...formOf(confirm.page), confirm: 'yes' })
    expect(done.page).toContain('Your terminal is signed in')
    expect(await open(browser, done.address)).toContain('Your terminal is signed in')
    expect((await poll(codes)).status).toBe(200)
    expect(await open(browser, confirm.address)).toContain('This code was answered already')
  })
})
