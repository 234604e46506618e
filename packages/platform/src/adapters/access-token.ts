import type { AccessTokenDto } from '@jangteo/contracts'
import { isFields } from './fields.ts'

/** A token is renewed after this part of its life, so that none expires on the way. */
const RENEW_AFTER = 0.8

export interface Credential {
  readonly accountId: string
  /** Name and value of the header by which a call is theirs. */
  readonly header: readonly [string, string]
}

export interface AccessTokens {
  /** What to send now; `undefined` for a visitor. Concurrent callers share one request. Rejects where it cannot be known. */
  current(): Promise<Credential | undefined>
  /** The server refused this one: it is not used again. */
  drop(refused: Credential): void
  /** Another account: no token of before is used again, also none that is on its way. */
  forget(): void
}

const isAccessToken = (value: unknown): value is AccessTokenDto =>
  isFields(value) && typeof value['expiresIn'] === 'number' && typeof value['accountId'] === 'string'

/** Keeps the bearer token in a closure: no object of the page ever holds it. Where the gateway keeps it, calls name the account instead. */
export function createAccessTokens(options: {
  readonly fetch: typeof fetch
  /** Milliseconds; monotonic. */
  readonly now: () => number
}): AccessTokens {
  let held: (Credential & { readonly renewAt: number }) | undefined
  let pending: Promise<Credential | undefined> | undefined
  let generation = 0

  const obtain = async (): Promise<Credential | undefined> => {
    const askedAt = options.now()
    const askedIn = generation
    const response = await options.fetch('/auth/token', {
      method: 'POST',
      headers: { 'X-Jangteo-Auth': '1' },
    })
    const body: unknown = response.ok ? await response.json() : undefined
    if (askedIn !== generation) return current()
    if (response.status === 401) return undefined
    if (!isAccessToken(body)) throw new TypeError(`/auth/token answered ${response.status}.`)
    const { accessToken, accountId } = body
    held = {
      accountId,
      header: accessToken ? ['Authorization', `Bearer ${accessToken}`] : ['X-Jangteo-Account', accountId],
      renewAt: askedAt + body.expiresIn * 1000 * RENEW_AFTER,
    }
    return held
  }

  const ask = (): Promise<Credential | undefined> => {
    const asked = obtain().finally(() => {
      if (pending === asked) pending = undefined
    })
    pending = asked
    return asked
  }

  const current = (): Promise<Credential | undefined> => {
    if (held && options.now() < held.renewAt) return Promise.resolve(held)
    held = undefined
    return pending ?? ask()
  }

  return {
    current,
    drop(refused) {
      if (held === refused) held = undefined
    },
    forget() {
      generation += 1
      held = undefined
      pending = undefined
    },
  }
}
