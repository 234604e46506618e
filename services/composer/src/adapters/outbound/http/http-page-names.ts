import { PageNamesSchema } from '@jangteo/contracts'
import type { ServiceRegistry } from '@jangteo/service-kit'
import Value from 'typebox/value'
import type { PageNames } from '../../../ports/page-names.ts'

const TIMEOUT_MS = 5_000

/** Asks at the gateway, as anybody may. */
export class HttpPageNames implements PageNames {
  readonly #services: ServiceRegistry
  readonly #headers: Readonly<Record<string, string>>

  /** @param headers by which the gateway knows who asks */
  constructor(services: ServiceRegistry, headers: Readonly<Record<string, string>>) {
    this.#services = services
    this.#headers = headers
  }

  async listedAt(address: string): Promise<readonly string[]> {
    const base = await this.#services.resolve('gateway')
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(`${base}${address}`, {
      headers: this.#headers,
      redirect: 'manual',
      signal,
    })
    if (!response.ok) throw new Error(`"${address}" answered ${response.status} where names of pages are.`)
    return Value.Parse(PageNamesSchema, await response.json()).names
  }
}
