/** Sessions whose access tokens are refused although they have not expired. */
export interface EndedSessionRecords {
  /** `sid` of access tokens, of sessions that ended within these last seconds, by the clock of the database. */
  endedWithin(seconds: number): Promise<readonly string[]>
}
