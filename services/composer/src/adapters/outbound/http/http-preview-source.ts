import { PREVIEW_TOKEN_PATTERN, PreviewSchema } from '@jangteo/contracts'
import type { ServiceRegistry } from '@jangteo/service-kit'
import Value from 'typebox/value'
import type { PreviewAnswer, PreviewSource } from '../../../ports/preview-source.ts'
import { ReleasesUnavailable } from '../../../ports/release-source.ts'

const TIMEOUT_MS = 2_000
const TOKEN = new RegExp(PREVIEW_TOKEN_PATTERN)

/** The registry service over HTTP: it alone knows the secret that signs previews. */
export class HttpPreviewSource implements PreviewSource {
  readonly #services: ServiceRegistry

  constructor(services: ServiceRegistry) {
    this.#services = services
  }

  async read(token: string): Promise<PreviewAnswer> {
    if (!TOKEN.test(token)) return { kind: 'unknown' }
    const response = await this.#fetch(`/api/registry/previews/${token}`)
    if (response.status === 410) return { kind: 'expired' }
    if (response.status === 404) return { kind: 'unknown' }
    const preview: unknown = await response.json().catch(() => undefined)
    if (response.ok && Value.Check(PreviewSchema, preview)) return { kind: 'preview', preview }
    throw new ReleasesUnavailable(`its answer (${response.status}) is no preview`)
  }

  async #fetch(path: string): Promise<Response> {
    try {
      const base = await this.#services.resolve('registry')
      return await fetch(`${base}${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    } catch (cause) {
      throw new ReleasesUnavailable(cause instanceof Error ? cause.message : String(cause), { cause })
    }
  }
}
