import { CONTRACT_PRODUCTS, productCatalogContract } from '../product-catalog.contract.ts'
import { createInMemoryProductCatalog } from './in-memory-product-catalog.ts'

productCatalogContract('in memory', () => createInMemoryProductCatalog(CONTRACT_PRODUCTS))
