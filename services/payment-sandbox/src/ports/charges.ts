export interface Charge {
  /** The caller's idempotency key. */
  readonly reference: string
  readonly card: string
  readonly amount: number
  readonly currency: string
  readonly status: 'succeeded' | 'failed' | 'reversed'
}

export interface Charges {
  /** Answers the charge on record for the reference: this one, or the first. */
  record(charge: Charge): Promise<Charge>
  /** Reverses the charge; without one, blocks the reference for ever. */
  reverse(reference: string): Promise<Charge>
}
