import { purchaseHistory } from '@jangteo/catalog-service/purchase-history'
import { DEMO_ACCOUNT, DEMO_DEVELOPER } from '../demo-account.ts'
import type { Settings } from '../settings.ts'
import type { System } from './boot-system.ts'

/** What a fresh shop starts with. Nothing that exists is changed, so it is safe at every start. */
export async function seed(system: System, settings: Settings): Promise<void> {
  const { catalog, identity, recommend } = system.services
  await catalog.seedCatalog()
  if (settings.DEMO_ACCOUNT) await identity.seedAccounts([DEMO_ACCOUNT, DEMO_DEVELOPER])
  const boughtAt = system.context.clock.now()
  const baskets = purchaseHistory.map((productIds) => ({ productIds, boughtAt }))
  await recommend?.importPurchaseHistory({ importId: 'opening-history', baskets })
}
