import { join } from 'node:path'
import type { Logger } from 'pino'
import { createVerifierWithKeys } from '../auth/jwks-token-verifier.ts'
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

/** The verifier of one service, with keys that it asks for at its start and then regularly. */
export function verifyTokens({ name, context, jobs, logger }: Surrounding): TokenVerifier {
  const { auth, clock, dataDir, tokens } = context
  if (tokens !== undefined) return tokens
  const keys = new PublishedKeys({
    url: auth.jwksUrl,
    clock,
    snapshot: fileKeySnapshot(join(dataDir, 'keys', `${name}.json`), auth.jwksUrl),
    onFailure: (error) => logger.warn({ err: error }, 'the keys of access tokens could not be renewed'),
  })
  jobs.every(REFRESH_KEYS_AFTER_MS, () => keys.refresh(), { isDueAtStart: true })
  return createVerifierWithKeys(keys.find, auth, clock)
}
