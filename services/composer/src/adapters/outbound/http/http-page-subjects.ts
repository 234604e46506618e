import type { ServiceRegistry } from '@jangteo/service-kit'
import type { PageSubject, PageSubjects, Presence } from '../../../ports/page-subjects.ts'

const TIMEOUT_MS = 500

export interface PageSubjectOptions {
  readonly timeoutMs?: number
  /** By which the gateway knows who asks. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks at the gateway, as anybody may: what a release declares can lead nowhere that the public cannot go. */
export class HttpPageSubjects implements PageSubjects {
  readonly #services: ServiceRegistry
  readonly #timeoutMs: number
  readonly #headers: Readonly<Record<string, string>>

  constructor(services: ServiceRegistry, { timeoutMs = TIMEOUT_MS, headers = {} }: PageSubjectOptions = {}) {
    this.#services = services
    this.#timeoutMs = timeoutMs
    this.#headers = headers
  }

  async ask(address: string): Promise<PageSubject> {
    try {
      const base = await this.#services.resolve('gateway')
      const signal = AbortSignal.timeout(this.#timeoutMs)
      const response = await fetch(`${base}${address}`, {
        method: 'HEAD',
        headers: this.#headers,
        redirect: 'manual',
        signal,
      })
      return { presence: presenceIn(response), ...nameIn(response, address) }
    } catch {
      return { presence: 'unknown' }
    }
  }
}

/** `Content-Location` is the address of what was answered, RFC 9110 §8.7. */
function nameIn({ ok, headers }: Response, asked: string): Pick<PageSubject, 'namedAt'> {
  const namedAt = headers.get('content-location')
  return ok && namedAt?.startsWith('/') && namedAt !== asked ? { namedAt } : {}
}

function presenceIn({ ok, status }: Response): Presence {
  if (ok) return 'present'
  if (status === 404) return 'missing'
  if (status === 410) return 'gone'
  return status < 500 ? 'unclear' : 'unknown'
}
