import { createClientCredentialsTokens } from '@jangteo/service-kit'
import { AUDIENCE } from '../system/context.ts'

/** Tokens by which the shop's own `jangteo` client publishes. */
export function createPublishTokens(options: {
  readonly identityUrl: string
  readonly cliSecret: string
}): () => Promise<string> {
  const tokens = createClientCredentialsTokens({
    tokenUrl: `${options.identityUrl}/oauth/token`,
    clientId: 'jangteo-cli',
    clientSecret: options.cliSecret,
    scope: 'registry:publish registry:promote',
    resource: `urn:${AUDIENCE}`,
  })
  return () => tokens.get()
}
