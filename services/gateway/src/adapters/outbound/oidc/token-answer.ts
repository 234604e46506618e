import type { Account } from '@jangteo/contracts'
import { decodeJwt } from 'jose'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { SessionTokens } from '../../../domain/session.ts'

const TokenAnswer = Type.Object({
  access_token: Type.String({ minLength: 1 }),
  expires_in: Type.Integer({ minimum: 1 }),
  refresh_token: Type.String({ minLength: 1 }),
})

const IdTokenClaims = Type.Object({
  sub: Type.String({ minLength: 1 }),
  name: Type.String(),
  email: Type.String(),
})

/** Throws when the identity service leaves out what it is configured to give. */
export function toTokens(answer: unknown, now: Date): SessionTokens {
  const { access_token, expires_in, refresh_token } = Value.Parse(TokenAnswer, answer)
  return {
    accessToken: access_token,
    accessTokenExpiresAt: new Date(now.getTime() + expires_in * 1000),
    refreshToken: refresh_token,
    sid: sidOf(access_token),
  }
}

/** The token comes straight from its issuer; services check it. */
function sidOf(accessToken: string): string | undefined {
  const { sid } = decodeJwt(accessToken)
  return typeof sid === 'string' ? sid : undefined
}

/** @param claims of an ID token that openid-client has validated */
export function toAccount(claims: unknown): Account {
  const { sub, name, email } = Value.Parse(IdTokenClaims, claims)
  return { id: sub, name, email }
}
