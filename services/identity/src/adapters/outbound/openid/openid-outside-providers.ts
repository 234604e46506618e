import type { Clock } from '@jangteo/service-kit'
import * as openid from 'openid-client'
import type { OutsideAttempt, OutsideSecrets } from '../../../domain/outside-attempt.ts'
import type { OutsideProviderConfig } from '../../../outside-provider-config.ts'
import type {
  OutsideAddress,
  OutsideAnswer,
  OutsideProvider,
  OutsideProviders,
} from '../../../ports/outside-providers.ts'
import { clientAuth } from './client-auth.ts'
import { OutsideClient } from './outside-client.ts'
import { ProviderUnreachable } from './provider-fetch.ts'

export interface OpenidOutsideProvidersOptions {
  readonly configs: readonly OutsideProviderConfig[]
  /** Public origin of this service. */
  readonly origin: string
  readonly clock: Clock
}

export class OpenidOutsideProviders implements OutsideProviders {
  readonly all: readonly OutsideProvider[]
  readonly #clients: ReadonlyMap<string, OutsideClient>

  private constructor(all: readonly OutsideProvider[], clients: ReadonlyMap<string, OutsideClient>) {
    this.all = all
    this.#clients = clients
  }

  /** Asks no provider anything. Rejects where a configured key is none. */
  static async open({
    configs,
    origin,
    clock,
  }: OpenidOutsideProvidersOptions): Promise<OpenidOutsideProviders> {
    const clients = new Map<string, OutsideClient>()
    for (const config of configs) {
      const redirectUri = `${origin}/outside/${config.id}`
      clients.set(
        config.id,
        new OutsideClient({ config, redirectUri, clock, auth: await clientAuth(config) }),
      )
    }
    return new OpenidOutsideProviders(
      configs.map(({ id, issuer, name }) => ({ id, issuer, name })),
      clients,
    )
  }

  newSecrets(): OutsideSecrets {
    return {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      codeVerifier: openid.randomPKCECodeVerifier(),
    }
  }

  async addressFor(request: Parameters<OutsideProviders['addressFor']>[0]): Promise<OutsideAddress> {
    try {
      return { kind: 'address', url: await this.#client(request.providerId).address(request) }
    } catch (error) {
      return { kind: 'unavailable', reason: reasonOf(error) }
    }
  }

  async hear(attempt: OutsideAttempt, query: string): Promise<OutsideAnswer> {
    try {
      return await this.#client(attempt.providerId).hear(attempt, query)
    } catch (error) {
      return toRefusal(error)
    }
  }

  #client(id: string): OutsideClient {
    const client = this.#clients.get(id)
    if (!client) throw new Error(`There is no provider ${id}.`)
    return client
  }
}

const hasOAuthError = (error: Error): error is openid.ResponseBodyError | openid.AuthorizationResponseError =>
  error instanceof openid.ResponseBodyError || error instanceof openid.AuthorizationResponseError

/** The library says little and has the cause say more. */
function reasonOf(error: unknown): string {
  const reasons: string[] = []
  for (let each = error; each instanceof Error; each = each.cause)
    reasons.push(hasOAuthError(each) ? `${each.message} (${each.error})` : each.message)
  return reasons.join(': ')
}

function isUnreachable(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof ProviderUnreachable) return true
  }
  return false
}

/** Answers by which a provider says that it cannot now (RFC 6749 §4.1.2.1). */
const CANNOT_NOW = ['server_error', 'temporarily_unavailable']

function toRefusal(error: unknown): Exclude<OutsideAnswer, { kind: 'proven' }> {
  const reason = reasonOf(error)
  if (error instanceof openid.AuthorizationResponseError) {
    if (error.error === 'access_denied') return { kind: 'turned-back' }
    return { kind: CANNOT_NOW.includes(error.error) ? 'unavailable' : 'refused', reason }
  }
  return { kind: isUnreachable(error) ? 'unavailable' : 'refused', reason }
}
