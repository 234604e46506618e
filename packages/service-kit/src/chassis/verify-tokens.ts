import { join } from 'node:path'
import type { Logger } from 'pino'
import { type EndedSessions, FollowedSessions } from '../auth/ended-sessions.ts'
import { withdrawnKeyIn } from '../auth/ended-sessions-answer.ts'
import { verifierOf } from '../auth/jwks-token-verifier.ts'
import { fileKeySnapshot } from '../auth/key-snapshot.ts'
import { PublishedKeys, REFRESH_KEYS_AFTER_MS } from '../auth/published-keys.ts'
import type { TokenVerifier } from '../auth/token-verifier.ts'
import type { ServiceContext } from '../service.ts'
import type { BackgroundJobs } from './background-jobs.ts'

interface Surrounding {
  readonly name: string
  readonly context: ServiceContext
  readonly jobs: BackgroundJobs
  readonly logger: Logger
}

/** Pause between two questions for ended sessions, and after one that was not answered. */
const FOLLOW_PAUSE = { ms: 200, afterFailureMs: 1_000 }

export interface TokenChecks {
  readonly tokens: TokenVerifier
  readonly endedSessions: EndedSessions
  /** Whether a token that was good when it was given is signed by a key that is believed no more. */
  readonly hasWithdrawnKey: (token: string) => boolean
}

/** The verifier of one service, with keys and ended sessions that it asks for while it runs. */
export function verifyTokens({ name, context, jobs, logger }: Surrounding): TokenChecks {
  const { auth, clock, dataDir, tokens } = context
  const endedSessions = new FollowedSessions({
    origin: new URL(auth.jwksUrl).origin,
    clock,
    onFailure: (error) =>
      logger.warn({ err: error }, 'ended sessions cannot be learnt; tokens end by themselves'),
  })
  if (tokens !== undefined) return { tokens, endedSessions, hasWithdrawnKey: () => false }
  const keys = new PublishedKeys({
    url: auth.jwksUrl,
    clock,
    snapshot: fileKeySnapshot(join(dataDir, 'keys', `${name}.json`), auth.jwksUrl),
    onFailure: (error) => logger.warn({ err: error }, 'the keys of access tokens could not be renewed'),
  })
  endedSessions.onEnded((names) => {
    for (const kid of names.map(withdrawnKeyIn)) if (kid !== undefined) keys.withdraw(kid)
  })
  jobs.every(REFRESH_KEYS_AFTER_MS, () => keys.refresh(), { isDueAtStart: true })
  jobs.keepOn((signal) => endedSessions.follow(signal), FOLLOW_PAUSE)
  const verifier = verifierOf(keys, { settings: auth, clock, ended: endedSessions })
  return { tokens: verifier, endedSessions, hasWithdrawnKey: (token) => keys.hasWithdrawn(token) }
}
