import { createService, type DatabaseParts, type Service } from '@jangteo/service-kit'
import {
  createTestContext,
  type Engine,
  type FixedClock,
  type TestContext,
} from '@jangteo/service-kit/testing'
import type { OrderTables } from '../adapters/outbound/postgres/order-tables.ts'

export interface OrderParts {
  readonly parts: DatabaseParts<OrderTables>
  readonly context: TestContext
  readonly clock: FixedClock
  close(): Promise<void>
}

/** The chassis of this service on one engine, without its routes. */
export async function openOrderParts(engine: Engine): Promise<OrderParts> {
  const context = await createTestContext({ databases: await engine.createDatabases() })
  const service: Service & { parts: DatabaseParts<OrderTables> } = await createService({
    name: 'order',
    context,
    open: { migrations: new URL('../../migrations/', import.meta.url) },
    register: (_app, parts: DatabaseParts<OrderTables>) => ({ parts }),
  })
  const close = async (): Promise<void> => {
    await service.stop()
    await context.close()
  }
  return { parts: service.parts, context, clock: context.clock, close }
}
