import { type Provider, errors } from 'oidc-provider'
import type { Logger } from 'pino'

interface ReportedError {
  readonly error?: string
  readonly error_detail?: string
}

/** What the library refused and why: its answers are vague on purpose. */
export function logProviderEvents(provider: Provider, logger: Logger): void {
  const refused = (event: string) => (ctx: { path: string }, error: ReportedError) =>
    logger.info({ path: ctx.path, error: error.error, detail: error.error_detail }, event)
  provider.on('grant.error', refused('grant refused'))
  provider.on('authorization.error', refused('authorization refused'))
  provider.on('revocation.error', (ctx, error) => {
    // Access tokens: `revokeAccessTokens` ends them.
    if (!(error instanceof errors.UnsupportedTokenType)) refused('revocation refused')(ctx, error)
  })
  provider.on('end_session.error', refused('sign-out refused'))
  provider.on('server_error', (_ctx, error) =>
    logger.error({ err: error }, 'the authorization server failed'),
  )
  provider.onerror = (error) => logger.error({ err: error }, 'the authorization server failed')
}
