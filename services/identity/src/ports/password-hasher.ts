export interface PasswordHasher {
  /** A PHC string with its own salt. */
  hash(password: string): Promise<string>
  /** Without a hash (unknown account) it does the same work and answers false, so that time tells nothing. */
  verify(password: string, hash: string | undefined): Promise<boolean>
}
