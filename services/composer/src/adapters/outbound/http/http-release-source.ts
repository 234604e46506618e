import { ReleaseDocumentSchema } from '@jangteo/contracts'
import type { ServiceRegistry } from '@jangteo/service-kit'
import Value from 'typebox/value'
import { type ReleaseAnswer, ReleasesUnavailable, type ReleaseSource } from '../../../ports/release-source.ts'

export interface Limits {
  /** For whoever has a document to go on with. */
  readonly againMs: number
  /** For whoever has nothing to show. */
  readonly firstMs: number
}

interface Question {
  readonly service?: 'registry' | 'gateway'
  readonly headers: Readonly<Record<string, string>>
  readonly limitMs: number
}

const LIMITS: Limits = { againMs: 1_000, firstMs: 5_000 }

/** The registry service over HTTP. What it cannot be asked for is read from the gateway, which keeps files of what is live as browsers ask for them. */
export class HttpReleaseSource implements ReleaseSource {
  readonly #services: ServiceRegistry
  readonly #limits: Limits

  constructor(services: ServiceRegistry, limits = LIMITS) {
    this.#services = services
    this.#limits = limits
  }

  async read(environment: string, knownTag?: string): Promise<ReleaseAnswer> {
    const response = await this.#fetch(`/api/registry/environments/${encodeURIComponent(environment)}`, {
      headers: knownTag === undefined ? {} : { 'if-none-match': knownTag },
      limitMs: knownTag === undefined ? this.#limits.firstMs : this.#limits.againMs,
    })
    if (response.status === 304) return { kind: 'unchanged' }
    const document: unknown = await response.json().catch(() => undefined)
    const tag = response.headers.get('etag')
    if (response.ok && tag !== null && Value.Check(ReleaseDocumentSchema, document)) {
      return { kind: 'document', document, tag }
    }
    throw new ReleasesUnavailable(`its answer (${response.status}) is no release document`)
  }

  async readFile(address: string): Promise<string | undefined> {
    return this.#readFileOf('registry', address).catch((refused: unknown) =>
      this.#readFileOf('gateway', address).catch(() => {
        throw refused
      }),
    )
  }

  async #readFileOf(service: 'registry' | 'gateway', address: string): Promise<string | undefined> {
    const headers = { 'accept-encoding': 'br' }
    const response = await this.#fetch(address, { service, headers, limitMs: this.#limits.againMs })
    if (response.status === 404) return undefined
    if (!response.ok) throw new ReleasesUnavailable(`it answered ${response.status} to ${address}`)
    return response.text()
  }

  async #fetch(path: string, { service = 'registry', headers, limitMs }: Question): Promise<Response> {
    try {
      const base = await this.#services.resolve(service)
      return await fetch(`${base}${path}`, { headers, signal: AbortSignal.timeout(limitMs) })
    } catch (cause) {
      throw new ReleasesUnavailable(cause instanceof Error ? cause.message : String(cause), { cause })
    }
  }
}
