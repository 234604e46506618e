import { type Static, Strict, Type } from './schema.ts'

/**
 * Who holds the access token of a signed-in person: `tmb` the page, in memory; `bff` the gateway alone, which adds it to calls; `local-storage` the page,
 * where every script can read it (to teach, never to run a shop).
 */
export const AUTH_MODES = ['tmb', 'bff', 'local-storage'] as const
export type AuthMode = (typeof AUTH_MODES)[number]

/** `GET /auth/session`: 200 with the account, or 200 with `null` for a visitor. Carries no token. */
export const SessionSchema = Strict({
  account: Type.Union([
    Type.Null(),
    Strict({ id: Type.String(), name: Type.String(), email: Type.String() }),
  ]),
  mode: Type.Enum([...AUTH_MODES]),
})
export type SessionDto = Static<typeof SessionSchema>
export type Account = NonNullable<SessionDto['account']>

/** `POST /auth/token` (same origin, header `X-Jangteo-Auth: 1`): what calls of the signed-in person need. 401 for a visitor. */
export const AccessTokenSchema = Strict({
  accessToken: Type.Optional(
    Type.String({ description: 'Not in mode bff: calls say X-Jangteo-Account: <accountId> instead' }),
  ),
  expiresIn: Type.Integer({ description: 'Seconds' }),
  accountId: Type.String({ description: 'Whose it is: another tab may have signed in somebody else' }),
})
export type AccessTokenDto = Static<typeof AccessTokenSchema>

/**
 * `POST /auth/logout` with `Accept: application/json` (same origin): the session is over; the browser should go to `endSessionUrl`, which
 * forgets it there too and comes back to the shop. Other requests are redirected there.
 */
export const SignedOutSchema = Strict({ endSessionUrl: Type.String() })
export type SignedOutDto = Static<typeof SignedOutSchema>
