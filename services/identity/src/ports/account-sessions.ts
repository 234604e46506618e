/** Where a person is signed in: browsers and terminals. */
export interface AccountSessions {
  /** Ends them all: sessions, refresh tokens, codes, and sign-ins that are under way. */
  endAll(accountId: string): Promise<void>
}
