export interface SandboxCard {
  readonly card: string
  readonly scheme: string
  readonly last_four: string
}

export interface SandboxCharge {
  /** The caller's idempotency key. */
  readonly reference: string
  readonly card: string
  readonly amount: number
  readonly currency: string
}

export type ChargeStatus = 'succeeded' | 'failed' | 'reversed'

/** The sandbox provider as its own interface is, in its own words. */
export interface SandboxProvider {
  redeem(token: string): Promise<SandboxCard | 'unknown' | 'unavailable'>
  charge(charge: SandboxCharge): Promise<ChargeStatus | 'unavailable'>
  reverse(reference: string): Promise<'reversed' | 'unavailable'>
}
