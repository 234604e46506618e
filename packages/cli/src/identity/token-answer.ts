import { Type } from '@jangteo/contracts'
import Value from 'typebox/value'
import type { SignIn } from './sign-in-store.ts'

export const TERMINAL_CLIENT = 'jangteo-terminal'

const PersonalTokens = Type.Object({
  access_token: Type.String({ minLength: 1 }),
  refresh_token: Type.String({ minLength: 1 }),
  expires_in: Type.Number(),
  id_token: Type.Optional(Type.String()),
})

/** Undefined where the answer is no answer with tokens of a person. */
export function toSignIn(content: unknown, former?: SignIn): SignIn | undefined {
  if (!Value.Check(PersonalTokens, content)) return undefined
  const { name, email } = claimsOf(content.id_token ?? '')
  return {
    accessToken: content.access_token,
    refreshToken: content.refresh_token,
    expiresAt: Date.now() + content.expires_in * 1000,
    name: typeof name === 'string' ? name : (former?.name ?? ''),
    email: typeof email === 'string' ? email : (former?.email ?? ''),
  }
}

/** What a token says, for showing only: nothing here checks its signature. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, payload = ''] = token.split('.')
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString())
  } catch {
    return {}
  }
}
