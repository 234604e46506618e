import type { ServiceRegistry } from '@jangteo/service-kit'
import type { FileKeeper } from '../../../ports/file-keeper.ts'

const TIMEOUT_MS = 10_000

/** The gateway keeps whatever file of a release it was asked for. Asks as browsers do. */
export class HttpFileKeeper implements FileKeeper {
  readonly #services: ServiceRegistry

  constructor(services: ServiceRegistry) {
    this.#services = services
  }

  async keep(address: string): Promise<void> {
    const base = await this.#services.resolve('gateway')
    const headers = { 'accept-encoding': 'br' }
    const response = await fetch(`${base}${address}`, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
  }
}
