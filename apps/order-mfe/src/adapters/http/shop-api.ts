import type { CartRefusedDto, PaymentDeclinedDto, Problem } from '@jangteo/contracts'
import { type Shape, fitsShape } from '@jangteo/mfe-kit'
import type { SessionPort } from '@jangteo/platform'
import type { Failure, FailureCode, Result } from '../../model/result.ts'
import { ShopContractBroken, ShopUnavailable } from '../../ports/shop-unavailable.ts'

export interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: object
  readonly key?: string
}

const UNAVAILABLE = { ok: false, failure: { code: 'unavailable' } } as const

/** The shop's HTTP interface: answers as values, problem details as failures. */
export interface ShopApi {
  /** Undefined for 404. Rejects with `ShopUnavailable`, also where the answer has another shape. */
  read<Dto>(path: string, shape: Shape<Dto>, signal?: AbortSignal): Promise<Dto | undefined>
  /** Never rejects: an answer in another shape is reported, and `unavailable` for the reader. */
  write<Dto>(write: Write, shape: Shape<Dto>): Promise<Result<Dto>>
  /** A write that is answered by nothing. */
  send(write: Write): Promise<Result<void>>
}

const KNOWN = new Set<string>([
  'unknown-sku',
  'not-enough-stock',
  'quantity-limit',
  'cart-full',
  'cart-empty',
  'cart-changed',
  'order-total-changed',
  'out-of-stock',
  'payment-declined',
  'unknown-payment-method',
  'checkout-expired',
  'invalid-address',
  'address-limit',
  'order-already-shipped',
  'order-cancelled',
  'address-country-changed',
] satisfies readonly FailureCode[])
const isKnown = (code: unknown): code is FailureCode => typeof code === 'string' && KNOWN.has(code)

const knownFailure = ({ code, available, total }: Failure): Failure => ({ code, available, total })

const brokenBy = ({ url }: Response): Error => new ShopContractBroken(`${url} answered in another shape`)

async function read<Dto>(response: Response, shape: Shape<Dto>): Promise<Dto> {
  const dto: unknown = await response.json().catch(() => undefined)
  if (fitsShape(dto, shape)) return dto
  throw brokenBy(response)
}

/** A declined card, or too few in stock, is an answer like another, and leaves no red line in the console. */
async function outcomeOf<Dto>(response: Response, shape: Shape<Dto>): Promise<Result<Dto>> {
  const dto: unknown = await response.json().catch(() => undefined)
  if (fitsShape(dto, shape)) return { ok: true, value: dto }
  if (fitsShape<PaymentDeclinedDto | CartRefusedDto>(dto, { code: 'string' }) && isKnown(dto.code))
    return { ok: false, failure: knownFailure(dto) }
  throw brokenBy(response)
}

export function createShopApi(deps: {
  readonly fetch: SessionPort['fetch']
  readonly report: (error: unknown) => void
}): ShopApi {
  const { fetch, report } = deps
  async function write<Value>(
    { method, path, body, key }: Write,
    outcome: (response: Response) => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    const headers = new Headers()
    if (body) headers.set('content-type', 'application/json')
    if (key) headers.set('idempotency-key', key)
    const init = { method, headers, body: body && JSON.stringify(body) }
    const response = await fetch(path, init).catch(() => undefined)
    if (!response) return UNAVAILABLE
    try {
      return response.ok ? await outcome(response) : { ok: false, failure: await failureOf(response) }
    } catch (error) {
      report(error)
      return UNAVAILABLE
    }
  }
  return {
    async read(path, shape, signal) {
      const response = await fetch(path, { signal }).catch((cause: unknown) => {
        throw signal?.aborted ? cause : new ShopUnavailable(`No answer from ${path}`, { cause })
      })
      if (response.status === 404) return undefined
      if (!response.ok) throw new ShopUnavailable(`${path} answered ${response.status}`)
      return read(response, shape)
    },
    write: (request, shape) => write(request, (response) => outcomeOf(response, shape)),
    send: (request) => write(request, async () => ({ ok: true, value: undefined })),
  }
}

async function failureOf(response: Response): Promise<Failure> {
  if (response.status === 401) return { code: 'signed-out' }
  if (response.status >= 500 || response.status === 429) return { code: 'unavailable' }
  const problem = (await response.json()) as Problem & Pick<Failure, 'available' | 'total'>
  return isKnown(problem.code) ? knownFailure({ ...problem, code: problem.code }) : { code: 'refused' }
}
