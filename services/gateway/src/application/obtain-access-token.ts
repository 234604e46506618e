import type { Clock } from '@jangteo/service-kit'
import {
  RENEW_BELOW_MS,
  type Session,
  type SessionId,
  USABLE_ABOVE_MS,
  millisecondsLeft,
} from '../domain/session.ts'
import { type AuthorizationServer, AuthorizationServerUnavailable } from '../ports/authorization-server.ts'
import type { RefreshClaim, SessionStore } from '../ports/session-store.ts'

export interface ObtainAccessTokenDeps {
  readonly authorizationServer: AuthorizationServer
  readonly sessions: SessionStore
  readonly clock: Clock
  /** Services refuse this token, although its time is not over: its key was withdrawn. */
  readonly isRefused: (accessToken: string) => boolean
  /** Waits, in milliseconds, while another replica renews. */
  readonly pause: (milliseconds: number) => Promise<void>
}

export type ObtainedAccessToken =
  | {
      readonly kind: 'token'
      readonly accessToken: string
      readonly expiresInSeconds: number
      readonly accountId: string
    }
  | { readonly kind: 'no-session' }

export type ObtainAccessToken = (session: SessionId) => Promise<ObtainedAccessToken>

const CLAIM_MS = 15_000
const PAUSE_MS = 100
const MAX_PAUSES = CLAIM_MS / PAUSE_MS

type Attempt = ObtainedAccessToken | { readonly kind: 'others-renew' }

/**
 * Hands out access tokens, renewing them in time. However many ask at once, one renewal runs per session: a refresh token that
 * is used twice ends the whole session. Rejects with `AuthorizationServerUnavailable`.
 */
export function createObtainAccessToken(deps: ObtainAccessTokenDeps): ObtainAccessToken {
  const underWay = new Map<SessionId, Promise<ObtainedAccessToken>>()
  return (id) => {
    const running = underWay.get(id)
    if (running) return running
    const started = obtain(deps, id).finally(() => underWay.delete(id))
    underWay.set(id, started)
    return started
  }
}

async function obtain(deps: ObtainAccessTokenDeps, id: SessionId): Promise<ObtainedAccessToken> {
  for (let pauses = 0; pauses < MAX_PAUSES; pauses += 1) {
    const attempt = await tryOnce(deps, id)
    if (attempt.kind !== 'others-renew') return attempt
    await deps.pause(PAUSE_MS)
  }
  throw new AuthorizationServerUnavailable('Another replica did not finish renewing the session.')
}

async function tryOnce(deps: ObtainAccessTokenDeps, id: SessionId): Promise<Attempt> {
  const now = deps.clock.now()
  const session = await deps.sessions.find(id, now)
  if (!session) return { kind: 'no-session' }
  const { accessToken, accessTokenExpiresAt } = session.tokens
  const isRefused = deps.isRefused(accessToken)
  if (!isRefused && millisecondsLeft(session.tokens, now) >= RENEW_BELOW_MS) return handOut(session, now)

  const claim = await deps.sessions.claimRefresh(id, {
    now,
    ifExpiresBefore: new Date(
      isRefused ? accessTokenExpiresAt.getTime() + 1 : now.getTime() + RENEW_BELOW_MS,
    ),
    heldUntil: new Date(now.getTime() + CLAIM_MS),
  })
  const usable = (): HandedOut | undefined => (isRefused ? undefined : stillUsable(session, deps.clock.now()))
  if (claim) return renew(deps, { id, claim, session, usable })
  return usable() ?? { kind: 'others-renew' }
}

interface Renewal {
  readonly id: SessionId
  readonly claim: RefreshClaim
  readonly session: Session
  /** What can be handed out where nothing is renewed. */
  readonly usable: () => HandedOut | undefined
}

async function renew(
  deps: ObtainAccessTokenDeps,
  { id, claim, session, usable }: Renewal,
): Promise<ObtainedAccessToken> {
  const { refreshToken } = claim.tokens
  const refresh = await deps.authorizationServer.refresh(refreshToken).catch(async (error: unknown) => {
    await deps.sessions.abandonRefresh(id, claim)
    const former = error instanceof AuthorizationServerUnavailable ? usable() : undefined
    if (former) return former
    throw error
  })
  if (refresh.kind === 'token') return refresh
  if (refresh.kind === 'ended') {
    await deps.sessions.remove(id)
    return { kind: 'no-session' }
  }
  if (await deps.sessions.settleRefresh(id, claim, refresh.tokens)) {
    return handOut({ ...session, tokens: refresh.tokens }, deps.clock.now())
  }
  // Signed out while renewing: the new token must not outlive the session.
  await deps.authorizationServer.revoke(refresh.tokens.refreshToken)
  return { kind: 'no-session' }
}

type HandedOut = Extract<ObtainedAccessToken, { kind: 'token' }>

const handOut = ({ account, tokens }: Session, now: Date): HandedOut => ({
  kind: 'token',
  accessToken: tokens.accessToken,
  expiresInSeconds: Math.floor(millisecondsLeft(tokens, now) / 1000),
  accountId: account.id,
})

const stillUsable = (session: Session, now: Date): HandedOut | undefined =>
  millisecondsLeft(session.tokens, now) >= USABLE_ABOVE_MS ? handOut(session, now) : undefined
