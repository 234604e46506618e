import { type Problem as ProblemDto, type ReservationDto, ReservationSchema, Type } from '@jangteo/contracts'
import { type ServiceAnswer, type ServiceClient, ServiceUnavailable } from '@jangteo/service-kit'
import { Value } from 'typebox/value'
import type {
  ReservationLine,
  ReserveOutcome,
  SettleOutcome,
  StockReservations,
} from '../../../ports/stock-reservations.ts'

const PATH = '/api/catalog/reservations'
const Shortages = Type.Object({ items: Type.Array(Type.Object({ sku: Type.String() }), { minItems: 1 }) })
const UnknownSkus = Type.Object({ skus: Type.Array(Type.String(), { minItems: 1 }) })

/** Try–confirm–cancel at the catalog by HTTP, with this service's own token. */
export class HttpStockReservations implements StockReservations {
  readonly #catalog: ServiceClient

  constructor(catalog: ServiceClient) {
    this.#catalog = catalog
  }

  async reserve(orderId: string, lines: readonly ReservationLine[]): Promise<ReserveOutcome> {
    const answer = await this.#post(PATH, { id: orderId, lines })
    if (answer === undefined) return { kind: 'unavailable' }
    if (answer.ok) {
      const isOurs = answer.value.state === 'held' || answer.value.state === 'confirmed'
      return { kind: isOurs ? 'held' : 'gone' }
    }
    switch (answer.problem.code) {
      case 'out-of-stock':
      case 'unknown-sku':
        return { kind: 'out-of-stock', skus: missingOf(answer.problem, lines) }
      case 'reservation-cancelled':
      case 'reservation-differs':
        return { kind: 'gone' }
      default:
        return { kind: 'unavailable' }
    }
  }

  confirm(orderId: string): Promise<SettleOutcome> {
    return this.#settle(`${PATH}/${orderId}/confirm`)
  }

  cancel(orderId: string): Promise<SettleOutcome> {
    return this.#settle(`${PATH}/${orderId}/cancel`)
  }

  async #settle(path: string): Promise<SettleOutcome> {
    const answer = await this.#post(path)
    if (answer === undefined) return 'unavailable'
    if (answer.ok) return 'done'
    return [404, 409].includes(answer.status) ? 'gone' : 'unavailable'
  }

  /** Undefined where the catalog cannot be asked. */
  async #post(path: string, body?: object): Promise<ServiceAnswer<ReservationDto> | undefined> {
    try {
      return await this.#catalog.send({ method: 'POST', path, body, answer: ReservationSchema })
    } catch (error) {
      if (error instanceof ServiceUnavailable) return undefined
      throw error
    }
  }
}

/** All of them where the catalog does not say which. */
function missingOf(problem: ProblemDto, lines: readonly ReservationLine[]): readonly string[] {
  if (Value.Check(Shortages, problem)) return problem.items.map(({ sku }) => sku)
  return Value.Check(UnknownSkus, problem) ? problem.skus : lines.map(({ sku }) => sku)
}
