import { describe } from 'vitest'
import { inventoryContract } from '../../../ports/inventory.contract.ts'
import { productRepositoryContract } from '../../../ports/product-repository.contract.ts'
import { createInMemoryCatalog } from '../../../testing/stored-catalog.ts'

describe('InMemoryInventory', () => inventoryContract(async () => createInMemoryCatalog()))
describe('InMemoryProductRepository', () => productRepositoryContract(async () => createInMemoryCatalog()))
