import { Type } from '@jangteo/contracts'
import Value from 'typebox/value'
import { CommandError } from '../errors.ts'

const DEFAULT_TOKEN_URL = 'http://localhost:8090/oauth/token'
const RESOURCE = 'urn:jangteo-api'
const TIMEOUT_MS = 10_000

const TokenAnswer = Type.Object({ access_token: Type.String({ minLength: 1 }) })

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * A token by client credentials (RFC 6749 §4.4) from `JANGTEO_CLIENT_ID`, `JANGTEO_CLIENT_SECRET` and `JANGTEO_TOKEN_URL`.
 * @param scope space-separated
 */
export async function requestAccessToken(environment: Environment, scope: string): Promise<string> {
  const { JANGTEO_CLIENT_ID: id, JANGTEO_CLIENT_SECRET: secret } = environment
  const url = environment.JANGTEO_TOKEN_URL || DEFAULT_TOKEN_URL
  if (!id || !secret) {
    throw new CommandError(
      'There are no credentials to publish with. Set JANGTEO_CLIENT_ID and JANGTEO_CLIENT_SECRET; your platform team gives them to you.',
    )
  }
  const response = await askForToken(url, { id, secret, scope })
  const content: unknown = await response.json().catch(() => undefined)
  if (response.ok && Value.Check(TokenAnswer, content)) return content.access_token
  throw new CommandError(
    `${url} gave no token to ${id} (${response.status}${oauthError(content)}). Check the credentials and their scopes (${scope}).`,
  )
}

async function askForToken(
  url: string,
  { id, secret, scope }: { readonly id: string; readonly secret: string; readonly scope: string },
): Promise<Response> {
  // RFC 6749 §2.3.1: both halves are form-encoded before Basic joins them.
  const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope, resource: RESOURCE }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (cause) {
    throw new CommandError(`The token endpoint ${url} cannot be reached. Check JANGTEO_TOKEN_URL.`, { cause })
  }
}

function oauthError(content: unknown): string {
  const hasError = typeof content === 'object' && content !== null && 'error' in content
  return hasError ? `, ${String(content.error)}` : ''
}
