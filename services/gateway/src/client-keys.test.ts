import { expect, test, vi } from 'vitest'
import { PostgresClientKeys } from './adapters/outbound/postgres/postgres-client-keys.ts'
import { startGateway } from './testing/running-gateway.ts'

test('the first key is there when the gateway opens, and starting looks after keys once', async () => {
  const removeBelow = vi.spyOn(PostgresClientKeys.prototype, 'removeBelow')
  const all = vi.spyOn(PostgresClientKeys.prototype, 'all')
  const gateway = await startGateway()
  expect(all).toHaveBeenCalledTimes(2)
  expect(removeBelow).toHaveBeenCalledTimes(1)
  const keys: unknown = await (await fetch(`${gateway.url}/auth/keys`)).json()
  expect(keys).toEqual({ keys: [expect.objectContaining({ kty: 'EC', use: 'sig' })] })
  await gateway.stop()
})

test('of its keys the gateway tells the public part alone', async () => {
  const gateway = await startGateway()
  const { keys } = (await (await fetch(`${gateway.url}/auth/keys`)).json()) as { keys: object[] }
  await gateway.stop()
  expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([
    ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
  ])
})
