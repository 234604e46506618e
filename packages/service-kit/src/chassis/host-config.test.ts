import { expect, it } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { HostConfigSchema, connectionLimits } from './host-config.ts'

it('limits the connections of one address only where no proxy connects for all', () => {
  const limitsOf = (environment: Record<string, string>) =>
    connectionLimits(readConfig(HostConfigSchema, environment))
  expect(limitsOf({})).toEqual({ inAll: 10_000, perAddress: 2_000 })
  expect(limitsOf({ MAX_CONNECTIONS: '50', MAX_CONNECTIONS_PER_ADDRESS: '5' })).toEqual({
    inAll: 50,
    perAddress: 5,
  })
  expect(limitsOf({ TRUSTED_PROXIES: '10.0.0.0/24' }).perAddress).toBeUndefined()
})
