import { ReleaseDocumentSchema } from '@jangteo/contracts'
import type { ServiceRegistry } from '@jangteo/service-kit'
import Value from 'typebox/value'
import { type ReleaseAnswer, ReleasesUnavailable, type ReleaseSource } from '../../../ports/release-source.ts'

const TIMEOUT_MS = 1_000

/** The registry service over HTTP. */
export class HttpReleaseSource implements ReleaseSource {
  readonly #services: ServiceRegistry

  constructor(services: ServiceRegistry) {
    this.#services = services
  }

  async read(environment: string, knownTag?: string): Promise<ReleaseAnswer> {
    const response = await this.#fetch(`/api/registry/environments/${encodeURIComponent(environment)}`, {
      ...(knownTag !== undefined && { 'if-none-match': knownTag }),
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
    const response = await this.#fetch(address)
    if (response.status === 404) return undefined
    if (!response.ok) throw new ReleasesUnavailable(`it answered ${response.status} to ${address}`)
    return response.text()
  }

  async #fetch(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    try {
      const base = await this.#services.resolve('registry')
      return await fetch(`${base}${path}`, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
    } catch (cause) {
      throw new ReleasesUnavailable(cause instanceof Error ? cause.message : String(cause), { cause })
    }
  }
}
