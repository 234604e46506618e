import type { Provider } from 'oidc-provider'
import type { SigningKey } from '../../../domain/signing-key.ts'

type Handler = ReturnType<Provider['callback']>

export interface LiveProviderOptions {
  /** Keys that are published now, the one that signs first. */
  readonly read: () => Promise<readonly SigningKey[]>
  readonly build: (keys: readonly SigningKey[]) => Provider
}

interface Live {
  readonly version: string
  readonly provider: Provider
  readonly handle: Handler
}

/** The library takes its keys once. So other keys mean another instance; all that lasts is in the database. */
export class LiveProvider {
  readonly #options: LiveProviderOptions
  #live: Live | undefined

  constructor(options: LiveProviderOptions) {
    this.#options = options
  }

  /** Throws before the first `renew`. */
  get provider(): Provider {
    return this.#current().provider
  }

  /** Answers one request of the protocol. */
  get handle(): Handler {
    return this.#current().handle
  }

  /** Reads the keys again. Requests under way end with the instance that they began with. */
  async renew(): Promise<void> {
    const keys = await this.#options.read()
    const version = keys.map(({ id }) => id).join(' ')
    if (this.#live?.version === version) return
    const provider = this.#options.build(keys)
    this.#live = { version, provider, handle: provider.callback() }
  }

  #current(): Live {
    if (this.#live === undefined) throw new Error('The authorization server has no keys yet.')
    return this.#live
  }
}
