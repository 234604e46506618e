/** A card the provider remembers, without its number. */
export interface SandboxToken {
  readonly id: string
  readonly customer: string
  readonly scheme: string
  readonly last_four: string
  readonly behaviour: 'approve' | 'decline'
}

export interface SandboxCharge {
  /** The caller's idempotency key. */
  readonly reference: string
  readonly token: string
  readonly amount: number
  readonly currency: string
  readonly status: 'succeeded' | 'failed' | 'reversed'
}

/** The sandbox provider's books: they outlive the process as a real provider's would. */
export interface SandboxLedger {
  addToken(token: SandboxToken, createdAt: Date): Promise<void>
  findToken(id: string): Promise<SandboxToken | undefined>
  /** Answers the charge on record for the reference: this one, or the first. */
  addCharge(charge: SandboxCharge): Promise<SandboxCharge>
  /** Reverses the charge; without one, blocks the reference for ever. */
  reverse(reference: string): Promise<void>
}

export class InMemorySandboxLedger implements SandboxLedger {
  readonly tokens = new Map<string, SandboxToken>()
  readonly charges = new Map<string, SandboxCharge>()

  async addToken(token: SandboxToken): Promise<void> {
    this.tokens.set(token.id, token)
  }

  async findToken(id: string): Promise<SandboxToken | undefined> {
    return this.tokens.get(id)
  }

  async addCharge(charge: SandboxCharge): Promise<SandboxCharge> {
    const known = this.charges.get(charge.reference) ?? charge
    this.charges.set(charge.reference, known)
    return known
  }

  async reverse(reference: string): Promise<void> {
    const known = this.charges.get(reference) ?? { reference, token: '', amount: 0, currency: '' }
    this.charges.set(reference, { ...known, status: 'reversed' })
  }
}
