import { createService, type DatabaseParts, type Service } from '@jangteo/service-kit'
import type { TestContext } from '@jangteo/service-kit/testing'

const migrations = new URL('../../migrations/', import.meta.url)

/** Stands in for the order, catalog and identity contexts. */
export interface Shop extends Service {
  sell(customerId: string, ...productIds: string[]): Promise<void>
  setAvailability(productId: string, isAvailable: boolean): Promise<void>
  closeAccount(accountId: string): Promise<void>
}

export function createShop(context: TestContext): Promise<Shop> {
  return createService({
    name: 'shop',
    context,
    open: { migrations },
    register: (_app, { database, publish }: DatabaseParts<unknown>) => ({
      sell: async (customerId: string, ...productIds: string[]) => {
        const orderId = crypto.randomUUID()
        const price = { amount: 39_000, currency: 'KRW' } as const
        await database.transaction().execute((transaction) =>
          publish(transaction, {
            type: 'jangteo.order.OrderPlaced.v1',
            subject: orderId,
            data: {
              orderId,
              version: 1,
              customerId,
              lines: productIds.map((productId) => ({
                sku: `${productId}-blue`,
                productId,
                quantity: 1,
                unitPrice: price,
              })),
              total: price,
              address: {
                recipient: '김하늘',
                phone: '010-1234-5678',
                country: 'KR',
                postalCode: '04524',
                city: '서울',
                line1: '세종대로 110',
              },
            },
          }),
        )
        await context.drain()
      },
      setAvailability: async (productId: string, isAvailable: boolean) => {
        await database.transaction().execute((transaction) =>
          publish(transaction, {
            type: 'jangteo.catalog.ProductChanged.v1',
            subject: productId,
            data: { productId, category: 'outdoor', isAvailable, prices: { KRW: 39_000, USD: 2_900 } },
          }),
        )
        await context.drain()
      },
      closeAccount: async (accountId: string) => {
        await database.transaction().execute((transaction) =>
          publish(transaction, {
            type: 'jangteo.identity.AccountClosed.v1',
            subject: accountId,
            data: { accountId },
          }),
        )
        await context.drain()
      },
    }),
  })
}
