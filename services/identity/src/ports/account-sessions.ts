/** A browser in which a person is signed in. */
export interface SignedInBrowser {
  /** Of the session. */
  readonly uid: string
  /** As the browser said it; empty where it said nothing. */
  readonly userAgent: string
  readonly signedInAt: Date
  readonly lastUsedAt: Date
}

/** Where a person is signed in: browsers and terminals. */
export interface AccountSessions {
  /** Remembers the browser of a session; a later sign-in in the same session changes what is known. */
  note(session: Omit<SignedInBrowser, 'lastUsedAt'> & { readonly accountId: string }): Promise<void>
  /** Remembers that the session was used; nothing where it is not known. */
  touch(uid: string, at: Date): Promise<void>
  /** Sessions that live, latest use first. */
  list(accountId: string): Promise<readonly SignedInBrowser[]>
  /** Ends one session of this account; nothing where it has no such session. */
  end(accountId: string, uid: string): Promise<void>
  /** Ends them all: sessions, refresh tokens, codes, and sign-ins that are under way. */
  endAll(accountId: string, keep?: { readonly exceptUid: string }): Promise<void>
}
