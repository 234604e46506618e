import { describePurchaseModel } from '../purchase-model.contract.ts'
import { InMemoryPurchaseModel } from './in-memory-purchase-model.ts'

describePurchaseModel('a purchase model in memory', async () => new InMemoryPurchaseModel())
