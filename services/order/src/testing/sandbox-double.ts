import { randomBytes } from 'node:crypto'
import type {
  ChargeStatus,
  SandboxCard,
  SandboxCharge,
  SandboxProvider,
} from '../adapters/outbound/sandbox/sandbox-provider.ts'

export type Behaviour = 'approve' | 'decline'
const LAST_FOUR: Readonly<Record<Behaviour, string>> = { approve: '4242', decline: '0002' }

/** The provider, without its card fields: whoever tests says what was typed. */
export class SandboxDouble implements SandboxProvider {
  readonly charges = new Map<string, SandboxCharge & { readonly status: ChargeStatus }>()
  readonly #tokens = new Map<string, Behaviour>()
  readonly #cards = new Map<string, Behaviour>()
  isDown = false

  /** Somebody has typed a card; answers what the card fields give for it. */
  typed(behaviour: Behaviour = 'approve'): string {
    const token = `tok_${randomBytes(12).toString('base64url')}`
    this.#tokens.set(token, behaviour)
    return token
  }

  async redeem(token: string): Promise<SandboxCard | 'unknown' | 'unavailable'> {
    if (this.isDown) return 'unavailable'
    const behaviour = this.#tokens.get(token)
    if (!behaviour) return 'unknown'
    this.#tokens.delete(token)
    const card = token.replace('tok_', 'card_')
    this.#cards.set(card, behaviour)
    return { card, scheme: 'VISA', last_four: LAST_FOUR[behaviour] }
  }

  async charge(charge: SandboxCharge): Promise<ChargeStatus | 'unavailable'> {
    if (this.isDown) return 'unavailable'
    const known = this.charges.get(charge.reference)
    const status = known?.status ?? (this.#cards.get(charge.card) === 'approve' ? 'succeeded' : 'failed')
    this.charges.set(charge.reference, known ?? { ...charge, status })
    return status
  }

  async reverse(reference: string): Promise<'reversed' | 'unavailable'> {
    if (this.isDown) return 'unavailable'
    const known = this.charges.get(reference) ?? { reference, card: '', amount: 0, currency: '' }
    this.charges.set(reference, { ...known, status: 'reversed' })
    return 'reversed'
  }
}
