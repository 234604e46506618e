import { Type } from '@jangteo/contracts'
import Value from 'typebox/value'
import { CommandError } from '../errors.ts'
import { oauthErrorOf, postForm } from './post-form.ts'

const RESOURCE = 'urn:jangteo-api'

const TokenAnswer = Type.Object({ access_token: Type.String({ minLength: 1 }) })

export interface ClientCredentials {
  readonly id: string
  readonly secret: string
}

/**
 * A token by client credentials (RFC 6749 §4.4).
 * @param scope space-separated
 */
export async function requestClientToken(
  tokenUrl: string,
  { id, secret }: ClientCredentials,
  scope: string,
): Promise<string> {
  // RFC 6749 §2.3.1: both halves are form-encoded before Basic joins them.
  const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')
  const form = { grant_type: 'client_credentials', scope, resource: RESOURCE }
  const { isOk, status, content } = await postForm(tokenUrl, form, { authorization: `Basic ${basic}` })
  if (isOk && Value.Check(TokenAnswer, content)) return content.access_token
  const reason = [status, oauthErrorOf(content)].filter(Boolean).join(', ')
  throw new CommandError(
    `${tokenUrl} gave no token to ${id} (${reason}). Check the credentials and their scopes (${scope}).`,
  )
}
