import { randomBytes } from 'node:crypto'
import { passesLuhn } from './luhn.ts'
import type { SandboxCharge, SandboxLedger, SandboxToken } from './sandbox-ledger.ts'

/** The only numbers it knows; any other valid one might be somebody's. */
const TEST_CARDS: Readonly<Record<string, SandboxToken['behaviour']>> = {
  '4242424242424242': 'approve',
  '4000000000000002': 'decline',
}

export interface SandboxCard {
  readonly pan: string
  readonly exp_month: number
  readonly exp_year: number
  readonly customer: string
}
export type SandboxTokenAnswer = SandboxToken | { readonly error: 'bad_pan' | 'expired' | 'live_card' }

/** A stand-in for a payment company, with words of its own, so that the translation in `SandboxPayments` is a real one. */
export class SandboxProvider {
  readonly #ledger: SandboxLedger
  readonly #clock: { now(): Date }

  constructor(ledger: SandboxLedger, clock: { now(): Date }) {
    this.#ledger = ledger
    this.#clock = clock
  }

  async tokenize({ pan, exp_month, exp_year, customer }: SandboxCard): Promise<SandboxTokenAnswer> {
    if (!passesLuhn(pan)) return { error: 'bad_pan' }
    // A card is good until the last moment of its month.
    if (Date.UTC(exp_year, exp_month, 1) <= this.#clock.now().getTime()) return { error: 'expired' }
    const behaviour = TEST_CARDS[pan]
    if (!behaviour) return { error: 'live_card' }
    const id = `tok_${randomBytes(18).toString('base64url')}`
    const token: SandboxToken = { id, customer, scheme: 'VISA', last_four: pan.slice(-4), behaviour }
    await this.#ledger.addToken(token, this.#clock.now())
    return token
  }

  retrieve(token: string): Promise<SandboxToken | undefined> {
    return this.#ledger.findToken(token)
  }

  async charge(charge: Omit<SandboxCharge, 'status'>): Promise<SandboxCharge> {
    const token = await this.#ledger.findToken(charge.token)
    const status = token?.behaviour === 'approve' ? 'succeeded' : 'failed'
    return this.#ledger.addCharge({ ...charge, status })
  }

  reverse(reference: string): Promise<void> {
    return this.#ledger.reverse(reference)
  }
}
