import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailsTo } from './testing/mailbox.ts'
import { type OutsideVisitor, arrive, callbackFrom, goOn, withSecret } from './testing/outside-flow.ts'
import { JUNHO, MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { type ScriptedProvider, startScriptedProvider } from './testing/scripted-provider.ts'
import { signInForm } from './testing/sign-in-flow.ts'
import { SoftwareAuthenticator } from './testing/software-authenticator.ts'

let acme: ScriptedProvider
let shop: RunningIdentity
beforeAll(async () => {
  acme = await startScriptedProvider()
  const down = withSecret('http://127.0.0.1:9', 'down')
  shop = await startIdentity({ config: { outsideProviders: [withSecret(acme.issuer), down] } })
})
afterAll(async () => {
  await shop.stop()
  await acme.stop()
})

let visitor: OutsideVisitor
beforeEach(async () => {
  acme.person = {}
  visitor = await arrive(shop)
})

const at = (page = ''): string => `${shop.url}/account${page}?locale=en`
const post = (page: string, form: Readonly<Record<string, string>> = {}): Promise<Response> =>
  visitor.browser.send(at(page), { method: 'POST', form })
/** What the page says that the form leads to. */
const said = async (page: string, form: Readonly<Record<string, string>>): Promise<string> =>
  (await visitor.browser.open(at(page), { method: 'POST', form })).text()
const textOf = async (page: string): Promise<string> => (await visitor.browser.open(at(page))).text()
const linkIn = (text: string): string =>
  /name="link" value="([^"]+)"/.exec(text)?.[1] ?? expect.fail('no link')

/** Opens a page of the account, by way of the password. */
async function enter(page: string, person: { email: string; password: string } = MINA): Promise<Response> {
  const { browser } = visitor
  await browser.open(at(page))
  return browser.open(browser.visited.at(-1) ?? '', { method: 'POST', form: signInForm(person) })
}

/** Somebody who has an account by the provider alone, on a page of it: the provider has just asked him. */
async function enterByAcme(page: string, subject: string): Promise<Response> {
  const { browser } = visitor
  acme.person = {
    sub: subject,
    email: `${subject}@example.com`,
    email_verified: true,
    name: subject,
    auth_time: Math.floor(Date.now() / 1000),
  }
  await browser.open(at(page))
  const signIn = { ...visitor, page: browser.visited.at(-1)?.split('?')[0] ?? '' }
  const asked = new URL((await browser.send(`${signIn.page}/with/acme`)).headers.get('location') ?? '')
  return goOn(browser, await browser.send(callbackFrom(acme, asked).href))
}

/** From the page of connected sign-ins to the provider and back. */
async function connect(person: ScriptedProvider['person']): Promise<Response> {
  acme.person = person
  const passing = await post('/providers/connect', { provider: 'acme' })
  const asked = new URL(passing.headers.get('refresh')?.replace('0; url=', '') ?? '')
  return goOn(visitor.browser, await visitor.browser.send(callbackFrom(acme, asked).href))
}

describe('connecting', () => {
  test('is done by its owner, who hears of it, and undone', async () => {
    expect(await (await enter('/providers')).text()).toContain('Nothing is connected yet.')
    const connected = await (await connect({ sub: 'of mina', email: 'mina@acme.example' })).text()
    expect(connected).toContain('role="status">It is connected.')
    expect(connected).toContain('mina@acme.example')
    expect(connected).not.toContain('Connect Acme')
    expect((await mailsTo(shop, MINA.email)).at(-1)).toContain('Acme was connected to your account')

    await post('/providers/remove', { link: linkIn(connected) })
    expect(await textOf('/providers')).toContain('Nothing is connected yet.')
  })

  test('is refused where the identity signs in to the account of another', async () => {
    await enter('/providers', JUNHO)
    await connect({ sub: 'of junho' })
    visitor = await arrive(shop)
    await enter('/providers')
    const refused = await connect({ sub: 'of junho' })
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('is connected to another account of the shop.'),
    ])
    expect(await textOf('/providers')).toContain('Nothing is connected yet.')
  })

  test('begins with a form of ours and ends in the session that began it', async () => {
    await enter('/providers')
    const form = { provider: 'acme' }
    const foreign = await visitor.browser.send(at('/providers/connect'), {
      method: 'POST',
      form,
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(foreign.status).toBe(403)
    expect((await visitor.browser.send(at('/providers/connect'))).status).toBe(405)

    const passing = await post('/providers/connect', form)
    const asked = new URL(passing.headers.get('refresh')?.replace('0; url=', '') ?? '')
    acme.person = { sub: 'of a thief' }
    const answer = callbackFrom(acme, asked).href
    const owner = visitor
    visitor = await arrive(shop)
    await enter('/providers', JUNHO)
    const stolen = await goOn(visitor.browser, await visitor.browser.send(answer))
    expect([stolen.status, await stolen.text()]).toEqual([400, expect.stringContaining('can’t go on')])
    expect((await goOn(owner.browser, await owner.browser.send(answer))).status).toBe(200)
  })

  test('with a provider that is down says so', async () => {
    await enter('/providers')
    const refused = await said('/providers/connect', { provider: 'down' })
    expect(refused).toContain('role="alert">down can’t be reached. Please try again')
    expect((await post('/providers/connect', { provider: 'nobody' })).status).toBe(404)
  })
})

describe('an account that a provider alone signs in to', () => {
  test('keeps its last way in, until there is another', async () => {
    const page = await (await enterByAcme('/providers', 'gaon')).text()
    const refused = await said('/providers/remove', { link: linkIn(page) })
    expect(refused).toContain('role="alert">This is the only way')

    const passkeys = await textOf('/passkeys')
    const challenge = /&quot;challenge&quot;:&quot;([\w-]+)/.exec(passkeys)?.[1] ?? ''
    const answer = new SoftwareAuthenticator().create(challenge, { origin: shop.url })
    await post('/passkeys', { answer })
    expect((await post('/providers/remove', { link: linkIn(page) })).status).toBe(303)
    const passkey = /name="passkey" value="([^"]+)"/.exec(await textOf('/passkeys'))?.[1] ?? ''
    expect(await said('/passkeys/remove', { passkey })).toContain('role="alert">This is the only way')
    await post('/password', { password: 'a kite over the river' })
    expect((await post('/passkeys/remove', { passkey })).status).toBe(303)
  })

  test('is closed by its owner, and the identity is nobody’s then', async () => {
    await enterByAcme('/close', 'byeol')
    expect(await (await post('/close')).text()).toContain('<h1>Your account is closed</h1>')
    visitor = await arrive(shop)
    await enterByAcme('', 'byeol')
    const joined = (await mailsTo(shop, 'byeol@example.com')).filter((mail) => mail.includes('by Acme'))
    expect(joined).toHaveLength(2)
  })

  test('is no other’s to take apart', async () => {
    const page = await (await enterByAcme('/providers', 'chan')).text()
    const theirs = linkIn(page)
    visitor = await arrive(shop)
    await enter('/providers')
    await post('/providers/remove', { link: theirs })
    visitor = await arrive(shop)
    expect(await (await enterByAcme('/providers', 'chan')).text()).toContain(theirs)
  })
})

test('who is not asked by the provider is no owner yet for what protects the account', async () => {
  const { browser } = visitor
  await enterByAcme('', 'dasom')
  for (const page of ['/providers', '/password', '/close', '/email', '/passkeys']) {
    const response = await browser.send(at(page))
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('prompt'), page).toBe('login')
  }
  expect((await browser.send(at('/sessions'))).status).toBe(200)
})
