import type { ServiceRegistry } from '@jangteo/service-kit'
import type { PageSubjects, Presence } from '../../../ports/page-subjects.ts'

const TIMEOUT_MS = 500

/** Asks at the gateway, as anybody may: what a release declares can lead nowhere that the public cannot go. */
export class HttpPageSubjects implements PageSubjects {
  readonly #services: ServiceRegistry
  readonly #timeoutMs: number

  constructor(services: ServiceRegistry, timeoutMs = TIMEOUT_MS) {
    this.#services = services
    this.#timeoutMs = timeoutMs
  }

  async ask(address: string): Promise<Presence> {
    try {
      const base = await this.#services.resolve('gateway')
      const signal = AbortSignal.timeout(this.#timeoutMs)
      const response = await fetch(`${base}${address}`, { method: 'HEAD', redirect: 'manual', signal })
      return presenceIn(response)
    } catch {
      return 'unknown'
    }
  }
}

function presenceIn({ ok, status }: Response): Presence {
  if (ok) return 'present'
  if (status === 404) return 'missing'
  if (status === 410) return 'gone'
  return status < 500 ? 'unclear' : 'unknown'
}
