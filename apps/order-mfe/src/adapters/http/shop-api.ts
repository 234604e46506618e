import type { Problem } from '@jangteo/contracts'
import type { SessionPort } from '@jangteo/platform'
import type { Failure, FailureCode, Result } from '../../model/result.ts'
import { ShopUnavailable } from '../../ports/shop-unavailable.ts'

export interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: object
  readonly key?: string
}

/** The shop's HTTP interface: answers as values, problem details as failures. */
export interface ShopApi {
  /** Undefined for 404. Rejects with `ShopUnavailable`. */
  read<Dto>(path: string, signal?: AbortSignal): Promise<Dto | undefined>
  write<Dto>(write: Write): Promise<Result<Dto>>
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
  'card-number-invalid',
  'card-expired',
  'card-not-supported-in-sandbox',
  'checkout-expired',
  'invalid-address',
  'address-limit',
  'order-already-shipped',
  'order-cancelled',
  'address-country-changed',
] satisfies readonly FailureCode[])
const isKnown = (code: unknown): code is FailureCode => typeof code === 'string' && KNOWN.has(code)

export function createShopApi(fetch: SessionPort['fetch']): ShopApi {
  return {
    async read<Dto>(path: string, signal?: AbortSignal) {
      const response = await fetch(path, { signal }).catch((cause: unknown) => {
        throw signal?.aborted ? cause : new ShopUnavailable(`No answer from ${path}`, { cause })
      })
      if (response.status === 404) return undefined
      if (!response.ok) throw new ShopUnavailable(`${path} answered ${response.status}`)
      return (await response.json()) as Dto
    },
    async write<Dto>({ method, path, body, key }: Write): Promise<Result<Dto>> {
      const headers = new Headers()
      if (body) headers.set('content-type', 'application/json')
      if (key) headers.set('idempotency-key', key)
      try {
        const response = await fetch(path, { method, headers, body: body && JSON.stringify(body) })
        if (!response.ok) return { ok: false, failure: await failureOf(response) }
        const value = response.status === 204 ? undefined : await response.json()
        return { ok: true, value: value as Dto }
      } catch {
        return { ok: false, failure: { code: 'unavailable' } }
      }
    },
  }
}

async function failureOf(response: Response): Promise<Failure> {
  if (response.status === 401) return { code: 'signed-out' }
  if (response.status >= 500 || response.status === 429) return { code: 'unavailable' }
  const problem = (await response.json()) as Problem & Pick<Failure, 'available' | 'total'>
  const { code, available, total } = problem
  return isKnown(code) ? { code, available, total } : { code: 'refused' }
}
