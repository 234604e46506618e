import type { TSchema } from '@jangteo/contracts'
import { createService } from '@jangteo/service-kit'
import { createTestContext } from '@jangteo/service-kit/testing'
import type { InjectOptions, LightMyRequestResponse as Reply } from 'fastify'
import { Value } from 'typebox/value'
import { addPictureRoutes } from '../adapters/inbound/http/picture-routes.ts'
import { addReadingRoutes } from '../adapters/inbound/http/reading-routes.ts'
import { addReservationRoutes } from '../adapters/inbound/http/reservation-routes.ts'
import type { Assortment } from '../domain/assortment.ts'
import { openShop, type Shop } from './shop.ts'

/** A shop in memory behind the real routes. */
export interface HttpShop extends Shop {
  get(path: string, headers?: Record<string, string>): Promise<Reply>
  /** With a token that may reserve, unless `headers` say otherwise. */
  post(path: string, payload?: InjectOptions['payload'], headers?: Record<string, string>): Promise<Reply>
  bearer(scopes: readonly string[]): Promise<string>
}

export async function openHttpShop(
  goods: Assortment,
  pictures = new URL('../../pictures/', import.meta.url),
): Promise<HttpShop> {
  const shop = await openShop(goods)
  const context = await createTestContext({ clock: shop.clock })
  const { app } = await createService({
    name: 'catalog',
    context,
    register: async (server) => {
      addReadingRoutes(server, shop)
      addReservationRoutes(server, shop)
      await addPictureRoutes(server, pictures)
    },
  })
  await context.close()
  const bearer = (scopes: readonly string[]): Promise<string> =>
    context.testTokens.bearer({ sub: 'order', clientId: 'order', scopes })
  return {
    ...shop,
    bearer,
    get: async (path, headers) => app.inject({ url: `/api/catalog${path}`, headers }),
    post: async (path, payload, headers) =>
      app.inject({
        method: 'POST',
        url: `/api/catalog${path}`,
        payload,
        headers: headers ?? { authorization: await bearer(['catalog:reserve']) },
      }),
  }
}

/** What breaks the contract in a reply; nothing, where all is well. */
export const contractErrors = (schema: TSchema, reply: Reply): string[] =>
  Value.Errors(schema, reply.json()).map(({ instancePath, message }) => `${instancePath} ${message}`)
