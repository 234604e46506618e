import type { AccessTokenDto, Account } from '@jangteo/contracts'
import type { Listeners } from './listeners.ts'

const KEY = 'jangteo.access-token'

interface Kept extends AccessTokenDto {
  readonly accessToken: string
  /** Unix milliseconds. */
  readonly expiresAt: number
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'accessToken' in value &&
  typeof value.accessToken === 'string' &&
  'accountId' in value &&
  typeof value.accountId === 'string' &&
  'expiresAt' in value &&
  typeof value.expiresAt === 'number'

/** Any script may have written it. */
function read(): Kept | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isKept(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * `fetch` for `/auth/*` that keeps the access token in `localStorage`, as many tutorials do: shared by tabs and still there after a reload. What was
 * handed to this page once is not handed out again, because it is asked for anew only when it was refused or is about to end. What is of nobody who is
 * signed in is removed, whoever ended that, and wherever.
 */
export function keepInLocalStorage(
  send: typeof fetch,
  accounts: Pick<Listeners<[Account | null]>, 'add'>,
): typeof fetch {
  console.warn(
    'AUTH_MODE=local-storage is for teaching: any script of this page can read the access token and use it elsewhere. Never run a shop like this.',
  )
  let accountId: string | undefined
  let handedOut: string | undefined
  accounts.add((account) => {
    accountId = account?.id
    if (read()?.accountId !== accountId || !account) localStorage.removeItem(KEY)
  })

  const kept = (): Response | undefined => {
    const found = read()
    const expiresIn = found ? Math.floor((found.expiresAt - Date.now()) / 1000) : 0
    if (!found || found.accountId !== accountId || found.accessToken === handedOut || expiresIn < 1)
      return undefined
    handedOut = found.accessToken
    return Response.json({ ...found, expiresIn })
  }

  return async (address, init) => {
    const isForToken = address === '/auth/token'
    const known = isForToken ? kept() : undefined
    if (known) return known
    const response = await send(address, init)
    localStorage.removeItem(KEY)
    if (!isForToken || !response.ok) return response
    const token = (await response.clone().json()) as AccessTokenDto
    if (token.accountId !== accountId) return response
    handedOut = token.accessToken
    const expiresAt = Date.now() + token.expiresIn * 1000
    localStorage.setItem(KEY, JSON.stringify({ ...token, expiresAt }))
    return response
  }
}
