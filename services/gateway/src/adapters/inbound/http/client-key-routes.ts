import { Type } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { ClientKey } from '../../../domain/client-key.ts'
import type { ClientKeys } from '../../../ports/client-keys.ts'

const KeySet = Type.Object({ keys: Type.Array(Type.Object({}, { additionalProperties: Type.String() })) })

const publicPart = ({ jwk: { kty, crv, x, y, kid, alg, use } }: ClientKey): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ kty, crv, x, y, kid, alg, use }).map(([name, value]) => [name, String(value)]),
  )

/** The keys by which the identity service knows this gateway (RFC 7517), never their private part. */
export function registerClientKeyRoutes(app: HttpServer, clientKeys: Pick<ClientKeys, 'all'>): void {
  app.get(
    '/auth/keys',
    { schema: { summary: 'Public keys of this OAuth client', response: { 200: KeySet } } },
    async () => ({ keys: (await clientKeys.all()).map(publicPart) }),
  )
}
