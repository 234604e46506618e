import { randomBytes, randomUUID } from 'node:crypto'
import { orderNumber } from '../../../domain/order-number.ts'
import type { Identifiers } from '../../../ports/identifiers.ts'

export const randomIdentifiers: Identifiers = {
  orderId: () => randomUUID(),
  orderNumber: () => orderNumber(randomBytes(8)),
  addressId: () => randomUUID(),
  paymentMethodId: () => `pm_${randomBytes(18).toString('base64url')}`,
  cartToken: () => randomBytes(32).toString('base64url'),
}
