import type { AccessTokenDto } from '@jangteo/contracts'

/** A token is renewed after this part of its life, so that none expires on the way. */
const RENEW_AFTER = 0.8

export interface AccessToken {
  readonly token: string
  readonly accountId: string
}

export interface AccessTokens {
  /** A token to use now; `undefined` for a visitor. Concurrent callers share one request. Rejects where it cannot be known. */
  current(): Promise<AccessToken | undefined>
  /** The server refused this one: it is not used again. */
  drop(token: string): void
  /** Another account: no token of before is used again, also none that is on its way. */
  forget(): void
}

const isAccessToken = (value: unknown): value is AccessTokenDto =>
  typeof value === 'object' &&
  value !== null &&
  'accessToken' in value &&
  typeof value.accessToken === 'string' &&
  'expiresIn' in value &&
  typeof value.expiresIn === 'number' &&
  'accountId' in value &&
  typeof value.accountId === 'string'

/** Keeps the bearer token in a closure: no object of the page ever holds it. */
export function createAccessTokens(options: {
  readonly fetch: typeof fetch
  /** Milliseconds; monotonic. */
  readonly now: () => number
}): AccessTokens {
  let held: (AccessToken & { readonly renewAt: number }) | undefined
  let pending: Promise<AccessToken | undefined> | undefined
  let generation = 0

  const obtain = async (): Promise<AccessToken | undefined> => {
    const askedAt = options.now()
    const askedIn = generation
    const response = await options.fetch('/auth/token', {
      method: 'POST',
      headers: { 'X-Jangteo-Auth': '1', Accept: 'application/json' },
    })
    const body: unknown = response.ok ? await response.json() : undefined
    if (askedIn !== generation) return current()
    if (response.status === 401) return undefined
    if (!isAccessToken(body))
      throw new TypeError(`The session could not be renewed: /auth/token answered ${response.status}.`)
    const { accessToken: token, accountId } = body
    held = { token, accountId, renewAt: askedAt + body.expiresIn * 1000 * RENEW_AFTER }
    return held
  }

  const ask = (): Promise<AccessToken | undefined> => {
    const asked = obtain().finally(() => {
      if (pending === asked) pending = undefined
    })
    pending = asked
    return asked
  }

  const current = (): Promise<AccessToken | undefined> => {
    if (held && options.now() < held.renewAt) return Promise.resolve(held)
    held = undefined
    return pending ?? ask()
  }

  return {
    current,
    drop(token) {
      if (held?.token === token) held = undefined
    },
    forget() {
      generation += 1
      held = undefined
      pending = undefined
    },
  }
}
