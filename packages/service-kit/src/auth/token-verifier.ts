export interface AuthSettings {
  /** `iss` of access tokens: the public address of the identity service. */
  readonly issuer: string
  /** `aud` of access tokens. */
  readonly audience: string
  /** Where this process fetches the keys. */
  readonly jwksUrl: string
}

/** Who calls: a person (`sub` is the account id) or a client of its own (`sub` equals `clientId`). */
export interface Principal {
  readonly sub: string
  readonly clientId: string
  readonly scopes: readonly string[]
  /** What the caller may do by who it is (RFC 9068 §2.2.3.1); scopes only narrow it. */
  readonly roles: readonly string[]
}

/**
 * Checks an RFC 9068 access token: signature (ES256), `typ` at+jwt, `iss`, `aud`, `exp` (5 s of tolerance), a life of at most ten minutes,
 * and that `sub`, `client_id`, `scope` and `jti` are there, each once.
 */
export interface TokenVerifier {
  /** Rejects with the problem `invalid-token` (401), or `keys-unavailable` (503) where no key can be had. */
  verify(token: string): Promise<Principal>
}
