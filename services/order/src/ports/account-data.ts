/** What is kept for an account beside its orders. */
export interface AccountData {
  /** Forgets cart, saved addresses and cards. Orders stay: they are the record of a sale. */
  forget(accountId: string): Promise<void>
}
