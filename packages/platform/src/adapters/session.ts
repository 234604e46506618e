import type { Account, Locale, SessionDto, SignedOutDto } from '@jangteo/contracts'
import type { SessionPort } from '../platform.ts'
import { type Credential, createAccessTokens } from './access-token.ts'
import { createAnswersAhead } from './answers-ahead.ts'
import type { Events } from './events.ts'
import { isFields } from './fields.ts'
import { createListeners } from './listeners.ts'

export interface SessionOptions {
  readonly fetch: typeof fetch
  /** False where there is no session: whoever has none is not asked about. Default: there may be one. */
  readonly mayHaveSession?: () => boolean
  /** Of the page, e.g. `http://localhost:8088`: requests never leave it. */
  readonly origin: string
  readonly locale: Locale
  readonly events: Events
  /** Milliseconds; monotonic. */
  readonly now: () => number
  /** Leaves the page for an address of the shop, or of the authorization server. */
  readonly leave: (url: string) => void
  /** Root-relative address of the page shown. */
  readonly currentUrl: () => string
  readonly onError: (error: unknown) => void
}

const isSession = (value: unknown): value is SessionDto =>
  isFields(value) && typeof value['account'] === 'object'

const isSignedOut = (value: unknown): value is SignedOutDto =>
  isFields(value) && typeof value['endSessionUrl'] === 'string'

export interface Session extends SessionPort {
  /** Asks once more who is signed in, as after a time in which nothing could be heard of it. */
  readAgain(): void
}

/** What everybody who asks for the same path asks: only such an answer may be another one's. */
const isPlainGet = ({ method = 'GET', headers }: RequestInit = {}): boolean => method === 'GET' && !headers
const isRead = ({ method = 'GET' }: RequestInit = {}): boolean => method === 'GET' || method === 'HEAD'

/** Who is signed in, and calls with the bearer token, over the gateway's `/auth/*`. */
export function createSession(options: SessionOptions): Session {
  const { events, locale } = options
  const listeners = createListeners<[Account | null]>(options.onError)
  let account: Account | null | undefined
  let fetchAuth = options.fetch
  const tokens = createAccessTokens({ ...options, fetch: (...asked) => fetchAuth(...asked) })
  let reading: Promise<Account | null> | undefined
  let asked = 0
  let answered = 0

  const become = (next: Account | null): void => {
    const isChange = account?.id !== next?.id
    const isFirst = account === undefined
    account = next
    if (isChange) {
      tokens.forget()
      ownAhead.clear()
    }
    if (isFirst || isChange) listeners.tell(next)
  }

  const read = async (): Promise<Account | null> => {
    if (!account && options.mayHaveSession?.() === false) {
      become(null)
      return null
    }
    const turn = (asked += 1)
    const response = await options.fetch('/auth/session')
    const body: unknown = response.ok ? await response.json() : undefined
    if (!isSession(body)) throw new Error(`/auth/session answered ${response.status}.`)
    if (turn < answered) return account ?? null
    answered = turn
    if (body.mode === 'local-storage') {
      const { keepInLocalStorage } = await import('./keep-in-local-storage.ts')
      if (fetchAuth === options.fetch) fetchAuth = keepInLocalStorage(options.fetch, listeners)
    }
    become(body.account)
    const accountId = body.account?.id
    events.publishElsewhere('session.changed', { isSignedIn: accountId !== undefined, accountId })
    return body.account
  }

  /** Not knowing who somebody is must not keep him from shopping: he is a visitor until the next question is answered. */
  const ready = (): Promise<Account | null> => {
    if (account !== undefined) return Promise.resolve(account)
    reading ??= read()
      .catch((error: unknown) => {
        options.onError(error)
        return null
      })
      .finally(() => {
        reading = undefined
      })
    return reading
  }

  /** The session ended elsewhere or by time. */
  const lose = (): void => {
    if (!account) return
    become(null)
    events.publish('session.changed', { isSignedIn: false })
  }

  const readAgain = (): void => {
    if (account !== undefined) read().catch(options.onError)
  }

  events.subscribe('session.changed', ({ isSignedIn, accountId = account?.id }, { origin }) => {
    const isKnown = isSignedIn === !!account && (!isSignedIn || accountId === account?.id)
    if (origin === 'remote' && !isKnown) readAgain()
  })

  const bearer = async (caller: Account | null): Promise<Credential | undefined> => {
    if (!caller) return undefined
    const held = await tokens.current()
    if (held === undefined) lose()
    if (held === undefined || held.accountId === caller.id) return held
    if (held.accountId !== account?.id) await read()
    throw new TypeError('Another account is signed in: nothing was sent.')
  }

  const send = (url: URL, init: RequestInit, credential?: Credential): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (!headers.has('Accept-Language')) headers.set('Accept-Language', locale)
    if (credential) headers.set(...credential.header)
    return options.fetch(url.pathname + url.search, { ...init, headers, credentials: 'same-origin' })
  }

  const own = (path: string): URL => {
    const url = new URL(path, options.origin)
    // Of `/.//elsewhere` the path alone would be another origin's address.
    if (url.origin === options.origin && !url.pathname.startsWith('//')) return url
    throw new TypeError(`Only the shop itself is fetched from, not ${url.href}.`)
  }

  const fetchAs = async (caller: Account | null, path: string, init: RequestInit = {}): Promise<Response> => {
    const url = own(path)
    const credential = await bearer(caller)
    const response = await send(url, init, credential)
    if (response.status !== 401 || !credential || init.body instanceof ReadableStream) return response
    tokens.drop(credential)
    const renewed = await bearer(caller)
    if (!renewed) return response
    await response.body?.cancel()
    return send(url, init, renewed)
  }
  const fetchPublic = async (path: string, init: RequestInit = {}): Promise<Response> => send(own(path), init)

  const { now } = options
  const ahead = createAnswersAhead({ now })
  const ownAhead = createAnswersAhead({ now })
  for (const type of ['cart.changed', 'order.changed'] as const) events.subscribe(type, ownAhead.clear)

  return {
    get account() {
      return account
    },
    ready,
    readAgain,
    onChange: (listener) => listeners.add(listener),
    async fetch(path, init) {
      // What is no address of the shop asks nothing, not even who is signed in.
      own(path)
      const caller = await ready()
      const kept = isPlainGet(init) && (await ownAhead.take(path, caller?.id))
      if (kept) return kept
      try {
        return await fetchAs(caller, path, init)
      } finally {
        if (!isRead(init)) ownAhead.clear()
      }
    },
    fetchPublic: async (path, init) =>
      (isPlainGet(init) && (await ahead.take(path))) || fetchPublic(path, init),
    fetchAhead: async (path) => ahead.ask(path, () => fetchPublic(path)),
    async fetchOwnAhead(path) {
      own(path)
      const caller = await ready()
      return ownAhead.ask(path, () => fetchAs(caller, path), caller?.id)
    },
    signIn(returnTo = options.currentUrl()) {
      options.leave(`/auth/login?${new URLSearchParams({ returnTo, locale })}`)
    },
    async signOut() {
      const response = await fetchAuth('/auth/logout', {
        method: 'POST',
        headers: { 'X-Jangteo-Auth': '1', Accept: 'application/json' },
      })
      if (!response.ok) throw new Error(`/auth/logout answered ${response.status}.`)
      const body: unknown = await response.json().catch(() => undefined)
      lose()
      options.leave(isSignedOut(body) ? body.endSessionUrl : `/${locale}`)
    },
  }
}
