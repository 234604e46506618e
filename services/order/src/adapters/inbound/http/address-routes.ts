import { SaveAddressSchema, SavedAddressesSchema, SavedAddressSchema, Strict } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import {
  listAddresses,
  removeAddress,
  replaceAddress,
  saveAddress,
} from '../../../application/manage-addresses.ts'
import type { OrderPorts } from '../../../ports/order-ports.ts'
import { accountId, forAccount, forOwner } from './account.ts'
import { toSavedAddressDto } from './order-dto.ts'
import { valueOf } from './problems.ts'
import { UuidSchema } from './uuid-schema.ts'

const AddressParams = Strict({ id: UuidSchema })

export function addAddressRoutes(app: HttpServer, ports: OrderPorts): void {
  app.get(
    '/api/orders/addresses',
    { config: forAccount, schema: { response: { 200: SavedAddressesSchema } } },
    async (request) => ({
      items: (await listAddresses(ports.book, accountId(request))).map(toSavedAddressDto),
    }),
  )

  app.post(
    '/api/orders/addresses',
    { config: forAccount, schema: { body: SaveAddressSchema, response: { 201: SavedAddressSchema } } },
    async (request, reply) => {
      const saved = await saveAddress(ports, { ...request.body, accountId: accountId(request) })
      return reply.code(201).send(toSavedAddressDto(valueOf(saved)))
    },
  )

  app.put(
    '/api/orders/addresses/:id',
    {
      config: forOwner,
      schema: { params: AddressParams, body: SaveAddressSchema, response: { 200: SavedAddressSchema } },
    },
    async (request) => {
      const change = { ...request.body, accountId: accountId(request) }
      return toSavedAddressDto(valueOf(await replaceAddress(ports.book, request.params.id, change)))
    },
  )

  app.delete(
    '/api/orders/addresses/:id',
    { config: forAccount, schema: { params: AddressParams } },
    async (request, reply) => {
      await removeAddress(ports.book, accountId(request), request.params.id)
      return reply.code(204).send()
    },
  )
}
