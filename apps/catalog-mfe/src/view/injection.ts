import { createInjection } from '@jangteo/mfe-kit'
import type { ProductCatalog } from '../ports/product-catalog.ts'

export const productCatalog = createInjection<ProductCatalog>('ProductCatalog')
