import type { ServiceRegistry } from '@jangteo/service-kit'
import type { Dispatcher } from 'undici'

const TIMEOUT_MS = 2_000

/** Rejects while the composer cannot make pages, e.g. before a first release is live. */
export async function requirePages(services: ServiceRegistry, dispatcher: Dispatcher): Promise<void> {
  const { statusCode, body } = await dispatcher.request({
    origin: await services.resolve('composer'),
    path: '/readyz',
    method: 'GET',
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  })
  await body.dump()
  if (statusCode !== 200) throw new Error(`the composer is not ready: it answered ${statusCode}`)
}
