import { fail, type Result, succeed } from '../../../domain/result.ts'
import type {
  Authorization,
  AuthorizeOutcome,
  PaymentMethod,
  Payments,
  SaveMethodFailure,
} from '../../../ports/payments.ts'
import type { CardReferences } from './card-references.ts'
import type { SandboxProvider } from './sandbox-provider.ts'

const BRANDS: Readonly<Record<string, string>> = { VISA: 'Visa' }

export interface SandboxPaymentsParts {
  readonly provider: SandboxProvider
  readonly references: CardReferences
  /** Public address of the provider. */
  readonly publicUrl: string
  readonly newMethodId: () => string
}

/** The anti-corruption layer before the sandbox provider: its words end here. */
export class SandboxPayments implements Payments {
  readonly #parts: SandboxPaymentsParts

  constructor(parts: SandboxPaymentsParts) {
    this.#parts = parts
  }

  cardFieldsUrl(): string {
    return new URL('/card', this.#parts.publicUrl).href
  }

  async saveMethod(token: string, customerId: string): Promise<Result<PaymentMethod, SaveMethodFailure>> {
    const { provider, references, newMethodId } = this.#parts
    const answer = await provider.redeem(token)
    if (answer === 'unavailable') return fail({ code: 'payment-unavailable' })
    if (answer === 'unknown') return fail({ code: 'unknown-payment-method' })
    const method = {
      id: newMethodId(),
      brand: BRANDS[answer.scheme] ?? answer.scheme,
      last4: answer.last_four,
    }
    await references.add({ ...method, customerId, card: answer.card })
    return succeed(method)
  }

  async findMethod(methodId: string, customerId: string): Promise<PaymentMethod | undefined> {
    const reference = await this.#parts.references.find(methodId)
    if (reference?.customerId !== customerId) return undefined
    const { id, brand, last4 } = reference
    return { id, brand, last4 }
  }

  async authorize({ orderId, customerId, methodId, amount }: Authorization): Promise<AuthorizeOutcome> {
    const { provider, references } = this.#parts
    const reference = await references.find(methodId)
    // The provider is asked all the same: what it has answered for this order before stands.
    const card = reference?.customerId === customerId ? reference.card : ''
    const status = await provider.charge({ reference: orderId, card, ...amount })
    if (status === 'unavailable') return status
    return status === 'succeeded' ? 'authorized' : 'declined'
  }

  async release(orderId: string): Promise<'done' | 'unavailable'> {
    const status = await this.#parts.provider.reverse(orderId)
    return status === 'unavailable' ? status : 'done'
  }
}
