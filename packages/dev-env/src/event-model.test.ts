import { EVENT_DATA, type EventType } from '@jangteo/contracts'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { REPOSITORY } from './repository.ts'
import { readConfig } from '@jangteo/service-kit'
import { SettingsSchema } from './settings.ts'
import { type CreatedServices, createServices } from './system/create-services.ts'

let context: TestContext
let services: CreatedServices

beforeAll(async () => {
  context = await createTestContext()
  services = await createServices(context, {
    settings: readConfig(SettingsSchema, {}),
    secrets: {
      orderService: 'order-secret-of-the-test',
      cli: 'cli-secret-of-the-test',
      paymentServerKey: 'payment-key-of-the-test',
    },
    shopUrl: 'http://localhost:8088',
    identityUrl: 'http://localhost:8090',
    paymentUrl: 'http://localhost:8092',
  })
})
afterAll(async () => {
  for (const service of services.inStartOrder) await service.stop()
  await context.close()
})

/** `jangteo.order.OrderPlaced.v1` → `OrderPlaced`. */
const nameOf = (type: string): string => type.split('.').at(-2) ?? type

it('docs/event-model.md names exactly the events and the consumers of the running shop', async () => {
  const document = await readFile(join(REPOSITORY, 'docs/event-model.md'), 'utf8')
  const table = document.slice(document.indexOf('## Consumers'))
  const documented = [...table.matchAll(/^\| (\w+) +\| (.+?) +\|$/gm)]
    .filter(([, event]) => event !== 'event')
    .map(([, event = '', consumers = '']) => [event, consumers.match(/[a-z]+\.[a-z-]+/g)?.sort() ?? []])
  const running = Object.keys(EVENT_DATA).map((type) => [
    nameOf(type),
    context.broker
      .consumersOf(type as EventType)
      .map(({ name }) => name)
      .sort(),
  ])
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(running))
})

it('docs/event-model.md names a command for each event, and no event that is none', async () => {
  const document = await readFile(join(REPOSITORY, 'docs/event-model.md'), 'utf8')
  const table = document.slice(document.indexOf('## Commands'), document.indexOf('## Policies'))
  const documented = table.match(/\b(?:Order|Product|Stock|Delivery|Account)[A-Z]\w+/g) ?? []
  expect(new Set(documented)).toEqual(new Set(Object.keys(EVENT_DATA).map(nameOf)))
})
