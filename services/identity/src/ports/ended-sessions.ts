/** Sessions whose access tokens are refused although they have not expired, and single tokens that are. */
export interface EndedSessionRecords {
  /** `sid` or `jti` of access tokens, or names of withdrawn keys, of what ended within these last seconds, by the clock of the database. */
  endedWithin(seconds: number): Promise<readonly string[]>
  /** Ends one token, once and for all. */
  endToken(jti: string): Promise<void>
}
