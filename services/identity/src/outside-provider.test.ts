import { systemClock } from '@jangteo/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailsTo, newestCode } from './testing/mailbox.ts'
import {
  type OutsideVisitor,
  arrive,
  chooseProvider,
  goOn,
  personOf,
  signInOutside,
  startTwo,
} from './testing/outside-flow.ts'
import { MINA, type RunningIdentity } from './testing/running-identity.ts'
import { signInForm } from './testing/sign-in-flow.ts'

const PASSWORD = 'persimmon tree in autumn'
const atAcme = (name: string) => ({ email: `${name}@example.com`, name, password: PASSWORD })
const [BADA, DORI, HANEUL] = [atAcme('bada'), atAcme('dori'), atAcme('haneul')]
const [NARI, SORI] = [atAcme('nari'), atAcme('sori')]
/** Of Mina, as the second identity service knows her too. */
const MINA_AT_ACME = { email: MINA.email, password: MINA.password }

let minutesLater = 0
let shop: RunningIdentity
let acme: RunningIdentity
beforeAll(async () => {
  const now = (): Date => new Date(systemClock.now().getTime() + minutesLater * 60_000)
  ;({ shop, acme } = await startTwo({ now }))
  await acme.service.seedAccounts([BADA, DORI, HANEUL, NARI, SORI])
})
afterAll(async () => {
  await shop.stop()
  await acme.stop()
})

let visitor: OutsideVisitor
beforeEach(async () => {
  minutesLater = 0
  visitor = await arrive(shop)
})

const shopPost = (path: string, form: Readonly<Record<string, string>> = {}): Promise<Response> =>
  visitor.browser.send(`${path}?locale=en`, { method: 'POST', form })

describe('an address that the provider has verified', () => {
  test('and that nobody has makes an account at once; its owner hears of it, and comes back to the same', async () => {
    const first = await personOf(shop, visitor, await signInOutside(visitor, DORI))
    expect(first).toMatchObject({ name: 'dori', email: DORI.email, email_verified: true })
    expect(await mailsTo(shop, DORI.email)).toEqual([
      expect.stringContaining('You have an account at Jangteo, by Acme'),
    ])
    visitor = await arrive(shop)
    const second = await personOf(shop, visitor, await signInOutside(visitor, DORI))
    expect(second['sub']).toBe(first['sub'])
  })

  test('opens no account that has it: that is proven first, then both are one', async () => {
    const page = await signInOutside(visitor, MINA_AT_ACME)
    expect(page.headers.get('location')).toBeNull()
    const text = await page.text()
    expect(text).toContain('Acme (mina@example.com) is not connected to an account yet.')
    expect(text).not.toContain('/with/acme')

    const wrong = await shopPost(visitor.page, signInForm({ password: 'a wrong password' }))
    const refused = await visitor.browser.open(
      new URL(wrong.headers.get('location') ?? '', visitor.page).href,
    )
    expect(await refused.text()).toContain('Acme (mina@example.com) is not connected to an account yet.')
    const signedIn = await goOn(visitor.browser, await shopPost(visitor.page, signInForm()))
    expect(await personOf(shop, visitor, signedIn)).toMatchObject({ sub: MINA.id })
    expect((await mailsTo(shop, MINA.email)).at(-1)).toContain('Acme was connected to your account')

    visitor = await arrive(shop)
    const again = await signInOutside(visitor, MINA_AT_ACME)
    expect(await personOf(shop, visitor, again)).toMatchObject({ sub: MINA.id })
  })
})

test('who does not want to connect signs in as ever', async () => {
  await shop.service.seedAccounts([{ ...HANEUL, name: 'Haneul' }])
  await signInOutside(visitor, HANEUL)
  const left = await visitor.browser.open(`${visitor.page}/forget?locale=en`, { method: 'POST', form: {} })
  expect(await left.text()).toContain('/with/acme?locale=en">Continue with Acme</a>')
  await goOn(visitor.browser, await shopPost(visitor.page, HANEUL))
  visitor = await arrive(shop)
  expect(await (await signInOutside(visitor, HANEUL)).text()).toContain('is not connected to an account yet.')
})

describe('a password that was wrong', () => {
  const WRONG = 'The e-mail or the password is not right.'

  /** Answers what the page says that the form leads to. */
  async function type(email: string): Promise<string> {
    const { browser, page } = visitor
    const form = { email, password: 'a wrong password' }
    return (await browser.open(`${page}?locale=en`, { method: 'POST', form })).text()
  }

  test('is told on the page that asked for it, not on that which asks for another reason', async () => {
    await shop.service.seedAccounts([{ ...BADA, name: 'Bada' }])
    expect(await type('typo@example.com')).toContain(WRONG)
    const toConnect = await (await signInOutside(visitor, BADA)).text()
    expect(toConnect).toContain(`value="${BADA.email}"`)
    expect(toConnect).not.toContain(WRONG)

    const refused = await type('other@example.com')
    expect(refused).toContain(WRONG)
    expect(refused).toContain('value="other@example.com"')
    expect(refused).toContain(`Acme (${BADA.email}) is not connected to an account yet.`)
    const left = await visitor.browser.open(`${visitor.page}/forget?locale=en`, { method: 'POST', form: {} })
    expect(await left.text()).not.toContain(WRONG)
  })

  test('is not told again to who comes back from the provider', async () => {
    await type('typo@example.com')
    await chooseProvider(visitor)
    expect(await (await visitor.browser.open(`${visitor.page}?locale=en`)).text()).not.toContain(WRONG)
  })
})

test('who goes back at the provider is on the sign-in page again, and can choose anew', async () => {
  const { browser } = visitor
  await goOn(browser, await browser.send((await chooseProvider(visitor)).href))
  const page = browser.visited.at(-1) ?? ''
  const back = await goOn(browser, await browser.send(`${page}/cancel`, { method: 'POST', form: {} }))
  expect(await back.text()).toContain('You came back from Acme without signing in.')
  await expect(
    signInOutside(visitor, DORI).then((end) => personOf(shop, visitor, end)),
  ).resolves.toMatchObject({
    email: DORI.email,
  })
})

describe('an account without a password', () => {
  const account = (page = ''): string => `${shop.url}/account${page}`

  /** Signed in at the shop, by the provider alone. */
  async function enter(person: { readonly email: string; readonly password: string }): Promise<void> {
    await signInOutside(visitor, person)
  }

  /** By way of the provider, which asks again, to a page of the account. */
  async function stepUp(page: string, person: { email: string; password: string }): Promise<Response> {
    const { browser } = visitor
    await browser.open(`${account(page)}?locale=en`)
    visitor = { ...visitor, page: browser.visited.at(-1)?.split('?')[0] ?? '' }
    const asked = await chooseProvider(visitor)
    await goOn(browser, await browser.send(asked.href))
    const there = browser.visited.at(-1) ?? ''
    expect(there).toContain('127.0.0.1')
    const form = { email: person.email, password: person.password }
    return goOn(browser, await browser.send(there, { method: 'POST', form }))
  }

  test('is asked again for what protects it, by the provider, also right after signing in', async () => {
    await enter(NARI)
    expect((await visitor.browser.send(account('/password'))).status).toBe(303)
    const page = await stepUp('/password', NARI)
    expect(await page.text()).toContain('<h1>Set a password</h1>')
    expect((await shopPost(account('/password'), { password: 'a kite over the river' })).status).toBe(303)
    visitor = await arrive(shop)
    const typed = await shopPost(visitor.page, { email: NARI.email, password: 'a kite over the river' })
    expect(typed.status).toBe(303)
  })

  test('sets a password by mail', async () => {
    await enter(SORI)
    visitor = await arrive(shop)
    await shopPost(`${visitor.page}/forgot`, { email: SORI.email })
    const code = await newestCode(shop, SORI.email)
    const reset = await shopPost(`${visitor.page}/reset`, { code, password: 'a kite over the river' })
    expect(reset.status).toBe(303)
  })
})
