import { Strict, Type } from '@jangteo/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createServiceClient } from '../clients/service-client.ts'
import { daysBefore } from '../clock.ts'
import type { Service } from '../service.ts'
import { createTestContext, type TestContext } from '../testing/test-context.ts'
import { createService } from './create-service.ts'
import type { DatabaseParts } from './service-parts.ts'

const migrations = new URL('../testing/fixtures/migrations/', import.meta.url)
const started = '11111111-1111-4111-8111-111111111111'

let context: TestContext
let publisher: Service & { startDelivery(orderId: string): Promise<void> }
let listener: Service
const heard: string[] = []

beforeAll(async () => {
  context = await createTestContext()
  publisher = await createService({
    name: 'publisher',
    context,
    open: { migrations },
    register: (app, { database, publish }: DatabaseParts<unknown>) => {
      app.get(
        '/api/things/:id',
        {
          schema: {
            params: Strict({ id: Type.Integer() }),
            response: { 200: Strict({ id: Type.Integer(), caller: Type.String() }) },
          },
          config: { auth: 'required' },
        },
        async ({ params, principal }) => ({ id: params.id, caller: principal?.sub ?? 'nobody' }),
      )
      return {
        startDelivery: (orderId: string) =>
          database.transaction().execute((transaction) =>
            publish(transaction, {
              type: 'jangteo.delivery.DeliveryStarted.v1',
              subject: orderId,
              data: { orderId, at: '2026-03-02T09:00:00.000Z' },
            }),
          ),
      }
    },
  })
  listener = await createService({
    name: 'listener',
    context,
    open: { migrations },
    register: () => undefined,
    consumers: () => [
      {
        name: 'listener.note-delivery',
        types: ['jangteo.delivery.DeliveryStarted.v1'],
        handle: async (event) => void heard.push(event.subject),
      },
    ],
  })
})

afterAll(async () => {
  await publisher.stop()
  await listener.stop()
  await context.close()
})

it('answers its routes, probes and OpenAPI document', async () => {
  const authorization = await context.testTokens.bearer({ sub: 'kim' })
  const thing = await publisher.app.inject({ url: '/api/things/7', headers: { authorization } })
  expect(thing.json()).toEqual({ id: 7, caller: 'kim' })
  expect((await publisher.app.inject('/readyz')).json()).toEqual({ status: 'ready' })
  const document = (await publisher.app.inject('/api/publisher/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual(['/api/things/{id}'])
})

it('delivers an event from one service to another', async () => {
  await publisher.startDelivery(started)
  await context.drain()
  expect(heard).toEqual([started])
})

it('forgets, from its start, what was kept long enough: events after a week', async () => {
  const forgot: Date[] = []
  const forgetful = await createService({
    name: 'forgetful',
    context,
    open: { migrations },
    register: (_app, { purge, database }: DatabaseParts<unknown>) => {
      purge(async (now) => forgot.push(now))
      return { database }
    },
  })
  const received = (daysAgo: number) => daysBefore(context.clock.now(), daysAgo)
  const inbox = [6, 8].map((days) => ({
    consumer: `heard ${days} days ago`,
    event_id: started,
    received_at: received(days),
  }))
  await forgetful.database.insertInto('inbox').values(inbox).execute()
  await forgetful.start({ host: '127.0.0.1', port: 0 })
  const kept = () => forgetful.database.selectFrom('inbox').select('consumer').execute()
  await expect.poll(kept).toEqual([{ consumer: 'heard 6 days ago' }])
  expect(forgot).toEqual([context.clock.now()])
  await forgetful.stop()
})

it('registers its address, so that other services can call it with checked answers', async () => {
  await publisher.start({ host: '127.0.0.1', port: 0 })
  const { services, logger, testTokens } = context
  const client = createServiceClient({
    services,
    target: 'publisher',
    tokens: { get: () => testTokens.sign(), drop: () => undefined },
    logger,
  })
  const answer = Strict({ id: Type.Integer(), caller: Type.String() })
  expect(await client.send({ path: '/api/things/7', answer })).toEqual({
    ok: true,
    status: 200,
    value: { id: 7, caller: 'account-1' },
  })
  expect(await client.send({ path: '/api/nothing', answer })).toMatchObject({
    ok: false,
    problem: { code: 'not-found' },
  })
})
