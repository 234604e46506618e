import { fail, type Result, succeed } from '../../../domain/result.ts'
import type {
  Authorization,
  AuthorizeOutcome,
  Card,
  CardFailure,
  PaymentMethod,
  Payments,
} from '../../../ports/payments.ts'
import type { SandboxToken } from './sandbox-ledger.ts'
import type { SandboxProvider } from './sandbox-provider.ts'

const FAILURES = {
  bad_pan: { code: 'card-number-invalid' },
  expired: { code: 'card-expired' },
  live_card: { code: 'card-not-supported-in-sandbox' },
} as const satisfies Record<string, CardFailure>

const BRANDS: Readonly<Record<string, string>> = { VISA: 'Visa' }

/** The anti-corruption layer before the sandbox provider: its words end here. */
export class SandboxPayments implements Payments {
  readonly #provider: SandboxProvider

  constructor(provider: SandboxProvider) {
    this.#provider = provider
  }

  async saveMethod(card: Card, customerId: string): Promise<Result<PaymentMethod, CardFailure>> {
    const [month = '', year = ''] = card.expiry.split('/')
    const answer = await this.#provider.tokenize({
      pan: card.number.replaceAll(' ', ''),
      exp_month: Number(month),
      exp_year: 2000 + Number(year),
      customer: customerId,
    })
    return 'error' in answer ? fail(FAILURES[answer.error]) : succeed(toMethod(answer))
  }

  async findMethod(methodId: string, customerId: string): Promise<PaymentMethod | undefined> {
    const token = await this.#provider.retrieve(toToken(methodId))
    return token?.customer === customerId ? toMethod(token) : undefined
  }

  async authorize({ orderId, methodId, amount }: Authorization): Promise<AuthorizeOutcome> {
    const { status } = await this.#provider.charge({
      reference: orderId,
      token: toToken(methodId),
      amount: amount.amount,
      currency: amount.currency,
    })
    return status === 'succeeded' ? 'authorized' : 'declined'
  }

  async release(orderId: string): Promise<'done'> {
    await this.#provider.reverse(orderId)
    return 'done'
  }
}

const toToken = (methodId: string): string => methodId.replace(/^pm_/, 'tok_')
const toMethod = ({ id, scheme, last_four }: SandboxToken): PaymentMethod => ({
  id: id.replace(/^tok_/, 'pm_'),
  brand: BRANDS[scheme] ?? scheme,
  last4: last_four,
})
