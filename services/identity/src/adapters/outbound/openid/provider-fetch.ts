import type { CustomFetch, CustomFetchOptions } from 'openid-client'

const TIMEOUT_MS = 5_000

/** The provider does not answer, or answers that it cannot. */
export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable'
  readonly code = 'provider-unreachable'
}

/** OAuth requests carry a form or nothing. */
const formOf = ({ body }: CustomFetchOptions): URLSearchParams | string | null =>
  typeof body === 'string' || body instanceof URLSearchParams ? body : null

/** `fetch` for openid-client: whatever is the provider's failing becomes `ProviderUnreachable`. */
export const providerFetch: CustomFetch = async (url, options) => {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const response = await fetch(url, { ...options, body: formOf(options), signal }).catch((cause: unknown) => {
    throw new ProviderUnreachable(`${new URL(url).origin} does not answer`, { cause })
  })
  if (response.status < 500) return response
  await response.body?.cancel()
  throw new ProviderUnreachable(`${new URL(url).origin} answered ${response.status}`)
}
