import type { Account } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { createEvents } from './events.ts'
import { createSession } from './session.ts'

const MINA: Account = { id: 'a1', name: 'Mina', email: 'mina@example.com' }
const JUN: Account = { id: 'a2', name: 'Jun', email: 'jun@example.com' }

/** The gateway, as far as a page sees it. */
function openGateway(options: { account?: Account | null; expiresIn?: number } = {}) {
  const { expiresIn = 300 } = options
  const gateway = {
    account: options.account === undefined ? MINA : options.account,
    tokensGiven: 0,
    accepts: (token: string | null): boolean => token === `Bearer token-${gateway.tokensGiven}`,
    calls: [] as Request[],
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      const request = new Request(new URL(String(input), 'http://shop.test'), init)
      gateway.calls.push(request.clone())
      const { pathname } = new URL(request.url)
      if (pathname === '/auth/session') return Response.json({ account: gateway.account })
      if (pathname === '/auth/logout')
        return Response.json({ endSessionUrl: 'http://id.test/oauth/logout?x=1' })
      if (pathname === '/auth/token') {
        if (!gateway.account || request.headers.get('X-Jangteo-Auth') !== '1')
          return new Response(null, { status: 401 })
        gateway.tokensGiven += 1
        const { id: accountId } = gateway.account
        return Response.json({ accessToken: `token-${gateway.tokensGiven}`, expiresIn, accountId })
      }
      const token = request.headers.get('Authorization')
      return new Response(null, { status: token === null || gateway.accepts(token) ? 200 : 401 })
    },
    to: (path: string) => gateway.calls.filter(({ url }) => new URL(url).pathname === path),
  }
  return gateway
}

function openPage(gateway: ReturnType<typeof openGateway>, mayHaveSession?: () => boolean) {
  const clock = { now: 0 }
  const left: string[] = []
  const errors: unknown[] = []
  const sent: unknown[] = []
  const remote: ((event: { data: unknown }) => void)[] = []
  const events = createEvents({
    channel: {
      postMessage: (message) => sent.push(message),
      addEventListener: (_type, listener) => void remote.push(listener),
    },
    onError: (error) => errors.push(error),
  })
  const session = createSession({
    fetch: (input, init) => gateway.fetch(input as string, init),
    ...(mayHaveSession && { mayHaveSession }),
    origin: 'http://shop.test',
    locale: 'ko',
    events,
    now: () => clock.now,
    leave: (url) => left.push(url),
    currentUrl: () => '/ko/cart',
    onError: (error) => errors.push(error),
  })
  const receive = (data: unknown): void => remote.forEach((listener) => listener({ data }))
  return { session, clock, left, errors, sent, receive }
}

describe('the session', () => {
  it('asks once who is signed in', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    expect(session.account).toBeUndefined()
    expect(await Promise.all([session.ready(), session.ready()])).toEqual([MINA, MINA])
    expect(session.account).toEqual(MINA)
    expect(gateway.to('/auth/session')).toHaveLength(1)
  })

  it('asks about no stranger, until he may be somebody', async () => {
    const gateway = openGateway({ account: null })
    let isKnown = false
    const { session, receive } = openPage(gateway, () => isKnown)
    const heard: (Account | null)[] = []
    session.onChange((account) => heard.push(account))
    expect(await session.ready()).toBeNull()
    expect((await session.fetch('/api/cart')).status).toBe(200)
    session.readAgain()
    expect(gateway.calls.map(({ url }) => new URL(url).pathname)).toEqual(['/api/cart'])
    expect(heard).toEqual([null])
    isKnown = true
    gateway.account = MINA
    receive({ type: 'session.changed', data: { isSignedIn: true, accountId: MINA.id } })
    await expect.poll(() => session.account).toEqual(MINA)
  })

  it('asks about who was signed in, whatever has become of the sign of it', async () => {
    const gateway = openGateway()
    let isKnown = true
    const { session } = openPage(gateway, () => isKnown)
    await session.ready()
    isKnown = false
    gateway.account = null
    session.readAgain()
    await expect.poll(() => session.account).toBeNull()
  })

  it('sends a visitor without a token, in the language of the page', async () => {
    const gateway = openGateway({ account: null })
    const { session } = openPage(gateway)
    expect((await session.fetch('/api/cart?locale=ko')).status).toBe(200)
    expect(gateway.to('/auth/token')).toHaveLength(0)
    const [call] = gateway.to('/api/cart')
    expect(call?.headers.get('Authorization')).toBeNull()
    expect(call?.headers.get('Accept-Language')).toBe('ko')
    expect(call?.url).toBe('http://shop.test/api/cart?locale=ko')
  })

  it('shares one token between calls that start together', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    await Promise.all([session.fetch('/api/cart'), session.fetch('/api/orders'), session.fetch('/api/cart')])
    expect(gateway.tokensGiven).toBe(1)
    expect(gateway.to('/api/orders')[0]?.headers.get('Authorization')).toBe('Bearer token-1')
  })

  it('renews the token at 80 % of its life', async () => {
    const gateway = openGateway({ expiresIn: 300 })
    const { session, clock } = openPage(gateway)
    await session.fetch('/api/cart')
    clock.now = 239_999
    await session.fetch('/api/cart')
    expect(gateway.tokensGiven).toBe(1)
    clock.now = 240_000
    await session.fetch('/api/cart')
    expect(gateway.tokensGiven).toBe(2)
  })

  it('sends a refused request once more, with a new token and the same Idempotency-Key and body', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    await session.fetch('/api/cart')
    gateway.accepts = (token) => token === 'Bearer token-2'
    const headers = { 'Idempotency-Key': 'k1' }
    const response = await session.fetch('/api/orders', { method: 'POST', headers, body: '{"a":1}' })
    expect(response.status).toBe(200)
    const calls = gateway.to('/api/orders')
    expect(calls.map(({ headers: sent }) => sent.get('Idempotency-Key'))).toEqual(['k1', 'k1'])
    expect(await Promise.all(calls.map((call) => call.text()))).toEqual(['{"a":1}', '{"a":1}'])
  })

  it('gives up after one repetition', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    gateway.accepts = () => false
    expect((await session.fetch('/api/orders')).status).toBe(401)
    expect(gateway.to('/api/orders')).toHaveLength(2)
  })

  it('becomes a visitor when the session ended, and tells', async () => {
    const gateway = openGateway({ expiresIn: 300 })
    const { session, clock, sent } = openPage(gateway)
    await session.fetch('/api/cart')
    const heard: unknown[] = []
    session.onChange((account) => heard.push(account))
    gateway.account = null
    clock.now = 300_000
    expect((await session.fetch('/api/cart')).status).toBe(200)
    expect(session.account).toBeNull()
    expect(heard).toEqual([null])
    expect(sent).toContainEqual({ type: 'session.changed', data: { isSignedIn: false } })
  })

  it.each([
    'https://evil.example/api',
    '//evil.example/api',
    '/.//evil.example/api',
    '/api/catalog/products/../../..//evil.example/x',
  ])('never calls another origin: %s', async (url) => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    await expect(session.fetch(url)).rejects.toThrow(TypeError)
    await expect(session.fetchPublic(url)).rejects.toThrow(TypeError)
    expect(gateway.calls).toHaveLength(0)
  })

  it('believes the later of two answers that overtake each other', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    await session.ready()
    const answers: PromiseWithResolvers<Response>[] = []
    gateway.fetch = () => {
      const answer = Promise.withResolvers<Response>()
      answers.push(answer)
      return answer.promise
    }
    session.readAgain()
    session.readAgain()
    answers[1]?.resolve(Response.json({ account: null }))
    await expect.poll(() => session.account).toBeNull()
    const late = Response.json({ account: MINA })
    answers[0]?.resolve(late)
    await expect.poll(() => late.bodyUsed).toBe(true)
    await new Promise((resolve) => setTimeout(resolve))
    expect(session.account).toBeNull()
  })

  it('lets a shopper go on as a visitor while the gateway cannot say who he is, and asks again', async () => {
    const gateway = openGateway()
    const { session, errors } = openPage(gateway)
    const { fetch } = gateway
    gateway.fetch = async () => {
      throw new TypeError('network')
    }
    expect(await session.ready()).toBeNull()
    expect(session.account).toBeUndefined()
    expect(errors).toHaveLength(1)
    gateway.fetch = fetch
    expect(await session.ready()).toEqual(MINA)
  })

  it('asks again when another tab signed in or out', async () => {
    const gateway = openGateway({ account: null })
    const { session, receive } = openPage(gateway)
    await session.ready()
    const changed = new Promise((resolve) => session.onChange(resolve))
    gateway.account = MINA
    receive({ type: 'session.changed', data: { isSignedIn: false } })
    expect(gateway.to('/auth/session')).toHaveLength(1)
    receive({ type: 'session.changed', data: { isSignedIn: true } })
    expect(await changed).toEqual(MINA)
  })

  it('asks again when another tab signed in another account, also when no sign-out was heard', async () => {
    const gateway = openGateway()
    const { session, sent, receive } = openPage(gateway)
    await session.ready()
    expect(sent).toEqual([{ type: 'session.changed', data: { isSignedIn: true, accountId: MINA.id } }])
    receive(sent[0])
    expect(gateway.to('/auth/session')).toHaveLength(1)
    const changed = new Promise((resolve) => session.onChange(resolve))
    gateway.account = JUN
    receive({ type: 'session.changed', data: { isSignedIn: true, accountId: JUN.id } })
    expect(await changed).toEqual(JUN)
  })

  it('asks again after a time in which nothing could be heard', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    await session.ready()
    const changed = new Promise((resolve) => session.onChange(resolve))
    gateway.account = JUN
    session.readAgain()
    expect(await changed).toEqual(JUN)
  })

  it('sends nothing of the page of one account in the name of another', async () => {
    const gateway = openGateway()
    const { session, clock } = openPage(gateway)
    await session.fetch('/api/cart')
    gateway.account = JUN
    clock.now = 300_000
    await expect(session.fetch('/api/orders', { method: 'POST', body: '{}' })).rejects.toThrow(TypeError)
    expect(gateway.to('/api/orders')).toEqual([])
    expect(session.account).toEqual(JUN)
    expect((await session.fetch('/api/orders')).status).toBe(200)
  })

  /** In another tab: Mina signs out, Jun signs in. */
  async function changeAccount(gateway: ReturnType<typeof openGateway>, page: ReturnType<typeof openPage>) {
    for (const account of [null, JUN]) {
      const changed = new Promise((resolve) => page.session.onChange(resolve))
      gateway.account = account
      page.receive({ type: 'session.changed', data: { isSignedIn: account !== null } })
      expect(await changed).toEqual(account)
    }
  }

  it('never sends the token of the account that was signed in before', async () => {
    const gateway = openGateway()
    const page = openPage(gateway)
    await page.session.fetch('/api/cart')
    await changeAccount(gateway, page)
    await page.session.fetch('/api/orders')
    const [call] = gateway.to('/api/orders')
    expect(call?.headers.get('Authorization')).toBe('Bearer token-2')
  })

  it('never sends a token that was on its way when the account changed', async () => {
    const gateway = openGateway()
    const page = openPage(gateway)
    const { fetch } = gateway
    const late = Promise.withResolvers<void>()
    gateway.fetch = async (input, init) => {
      const response = await fetch(input, init)
      if (String(input) === '/auth/token' && gateway.tokensGiven === 1) await late.promise
      return response
    }
    const asked = page.session.fetch('/api/orders')
    await expect.poll(() => gateway.tokensGiven).toBe(1)
    await changeAccount(gateway, page)
    late.resolve()
    await expect(asked).rejects.toThrow(TypeError)
    await page.session.fetch('/api/orders')
    const sent = gateway.to('/api/orders').map(({ headers }) => headers.get('Authorization'))
    expect(sent).toEqual(['Bearer token-2'])
  })

  it('repeats nothing that was refused to one account in the name of another', async () => {
    const gateway = openGateway()
    const page = openPage(gateway)
    const { fetch } = gateway
    await page.session.fetch('/api/cart')
    gateway.accepts = (token) => token === 'Bearer token-2'
    gateway.fetch = async (input, init) => {
      const response = await fetch(input, init)
      if (response.status === 401 && String(input) === '/api/orders') await changeAccount(gateway, page)
      return response
    }
    await expect(page.session.fetch('/api/orders', { method: 'POST', body: '{}' })).rejects.toThrow(TypeError)
    const sent = gateway.to('/api/orders').map(({ headers }) => headers.get('Authorization'))
    expect(sent).toEqual(['Bearer token-1'])
  })

  it('hands the token to nobody', async () => {
    const { session } = openPage(openGateway())
    await session.fetch('/api/cart')
    const seen = JSON.stringify(session, Object.getOwnPropertyNames(session))
    expect(seen).not.toContain('token-')
  })

  it('leaves to sign in and comes back to the page shown', () => {
    const { session, left } = openPage(openGateway())
    session.signIn()
    expect(left).toEqual(['/auth/login?returnTo=%2Fko%2Fcart&locale=ko'])
  })

  it('signs out at the gateway, then at the authorization server', async () => {
    const gateway = openGateway()
    const { session, left } = openPage(gateway)
    await session.ready()
    await session.signOut()
    expect(gateway.to('/auth/logout')[0]?.headers.get('X-Jangteo-Auth')).toBe('1')
    expect(session.account).toBeNull()
    expect(left).toEqual(['http://id.test/oauth/logout?x=1'])
  })

  it('reads what is the same for everyone while nobody can be signed in', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    await session.ready()
    const { fetch } = gateway
    gateway.fetch = async (input, init) =>
      String(input).startsWith('/auth/') ? new Response(null, { status: 503 }) : fetch(input, init)
    await expect(session.fetch('/api/cart')).rejects.toThrow()
    const response = await session.fetchPublic('/api/catalog/products')
    expect(response.status).toBe(200)
    expect(gateway.to('/api/catalog/products')[0]?.headers.get('Authorization')).toBeNull()
    await expect(session.fetchPublic('https://elsewhere.test/')).rejects.toThrow(TypeError)
  })

  it('asks once for what was asked for beforehand, if it is the same that is asked', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    const path = '/api/catalog/products/a1b2c3'
    // Adapters give what they give to `fetch`.
    const askAhead: typeof session.fetchPublic = session.fetchAhead
    await askAhead(path, {})
    await session.fetchPublic(path, { method: 'POST' })
    await session.fetchPublic(path, { headers: { 'Accept-Language': 'en' } })
    const { signal } = new AbortController()
    await session.fetchPublic(path, { signal })
    expect(gateway.to(path).map(({ method, headers }) => [method, headers.get('Accept-Language')])).toEqual([
      ['GET', 'ko'],
      ['POST', 'ko'],
      ['GET', 'en'],
    ])
    await expect(session.fetchAhead('https://elsewhere.test/')).rejects.toThrow(TypeError)
  })

  it('asks once, in the name of the person, for what was asked for beforehand', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    const askAhead: typeof session.fetch = session.fetchOwnAhead
    await askAhead('/api/cart', {})
    await session.fetch('/api/cart', { signal: new AbortController().signal })
    expect(gateway.to('/api/cart').map(({ headers }) => headers.get('Authorization'))).toEqual([
      'Bearer token-1',
    ])
    await session.fetchPublic('/api/cart')
    expect(gateway.to('/api/cart')).toHaveLength(2)
  })

  it('shows nobody what was asked for while it was not known who he is', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    const { fetch } = gateway
    gateway.fetch = async (input, init) =>
      String(input).startsWith('/auth/') ? new Response(null, { status: 503 }) : fetch(input, init)
    await session.fetchOwnAhead('/api/cart')
    gateway.fetch = fetch
    await session.fetch('/api/cart')
    expect(gateway.to('/api/cart').map(({ headers }) => headers.get('Authorization'))).toEqual([
      null,
      'Bearer token-1',
    ])
  })

  it('asks in the name of whom it keeps the answer for', async () => {
    const gateway = openGateway()
    const { session } = openPage(gateway)
    const { fetch } = gateway
    let reads = 0
    gateway.fetch = async (input, init) =>
      String(input) === '/auth/session' && (reads += 1) === 1
        ? new Response(null, { status: 503 })
        : fetch(input, init)
    await session.fetchOwnAhead('/api/cart')
    expect(gateway.to('/api/cart').map(({ headers }) => headers.get('Authorization'))).toEqual([null])
  })

  it.each<[string, (page: ReturnType<typeof openPage>, gateway: ReturnType<typeof openGateway>) => unknown]>([
    ['a change', ({ session }) => session.fetch('/api/cart/lines', { method: 'POST' })],
    [
      'news of a change in another tab',
      ({ receive }) => receive({ type: 'cart.changed', data: { count: 1, reason: 'added' } }),
    ],
    [
      'another account',
      async ({ session }, gateway) => {
        gateway.account = JUN
        session.readAgain()
        await expect.poll(() => session.account?.id).toBe('a2')
      },
    ],
  ])('forgets after %s what was asked for beforehand', async (_, happen) => {
    const gateway = openGateway()
    const page = openPage(gateway)
    await page.session.fetchOwnAhead('/api/cart')
    await happen(page, gateway)
    await page.session.fetch('/api/cart')
    expect(gateway.to('/api/cart')).toHaveLength(2)
  })
})
