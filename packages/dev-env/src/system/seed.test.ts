import { expect, it } from 'vitest'
import type { Settings } from '../settings.ts'
import type { System } from './boot-system.ts'
import { seed } from './seed.ts'

/** Who has an account in a fresh shop. */
async function accountsOf(settings: Pick<Settings, 'DEMO_ACCOUNT'>): Promise<readonly string[]> {
  const accounts: string[] = []
  const services = {
    catalog: { seedCatalog: async () => undefined },
    identity: {
      seedAccounts: async (seeds: readonly { email: string }[]) =>
        void accounts.push(...seeds.map(({ email }) => email)),
    },
  }
  const context = { clock: { now: () => new Date() } }
  await seed({ services, context } as unknown as System, settings as Settings)
  return accounts
}

it('A30 has no account whose password everybody can read, where DEMO_ACCOUNT is false', async () => {
  expect(await accountsOf({ DEMO_ACCOUNT: false })).toEqual([])
  expect(await accountsOf({ DEMO_ACCOUNT: true })).toEqual(['demo@jangteo.example', 'team@jangteo.example'])
})
