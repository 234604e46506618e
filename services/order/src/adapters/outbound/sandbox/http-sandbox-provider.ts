import { type Static, type TSchema, Type } from '@jangteo/contracts'
import { type ServiceAnswer, type ServiceClient, ServiceUnavailable } from '@jangteo/service-kit'
import type { ChargeStatus, SandboxCard, SandboxCharge, SandboxProvider } from './sandbox-provider.ts'

const Card = Type.Object({ card: Type.String(), scheme: Type.String(), last_four: Type.String() })
const Charge = Type.Object({ status: Type.Enum(['succeeded', 'failed', 'reversed']) })
const Reversal = Type.Object({ status: Type.Literal('reversed') })

/** The sandbox provider by HTTP, with the key of this shop. */
export class HttpSandboxProvider implements SandboxProvider {
  readonly #provider: ServiceClient
  readonly #serverKey: string

  constructor(provider: ServiceClient, serverKey: string) {
    this.#provider = provider
    this.#serverKey = serverKey
  }

  async redeem(token: string): Promise<SandboxCard | 'unknown' | 'unavailable'> {
    const answer = await this.#post('/v1/cards', { token }, Card)
    if (answer === 'unavailable') return answer
    if (answer.ok) return answer.value
    return answer.status === 404 ? 'unknown' : 'unavailable'
  }

  async charge(charge: SandboxCharge): Promise<ChargeStatus | 'unavailable'> {
    const answer = await this.#post('/v1/charges', charge, Charge)
    return answer !== 'unavailable' && answer.ok ? answer.value.status : 'unavailable'
  }

  async reverse(reference: string): Promise<'reversed' | 'unavailable'> {
    const answer = await this.#post('/v1/reversals', { reference }, Reversal)
    return answer !== 'unavailable' && answer.ok ? answer.value.status : 'unavailable'
  }

  async #post<Answer extends TSchema>(
    path: string,
    body: object,
    answer: Answer,
  ): Promise<ServiceAnswer<Static<Answer>> | 'unavailable'> {
    const headers = { 'x-server-key': this.#serverKey }
    try {
      return await this.#provider.send({ method: 'POST', path, body, headers, answer })
    } catch (error) {
      if (error instanceof ServiceUnavailable) return 'unavailable'
      throw error
    }
  }
}
