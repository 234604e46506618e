import { shopContract } from '../shop.contract.ts'
import { createInMemoryShop } from './in-memory-shop.ts'

shopContract('memory', (shelf) => createInMemoryShop(shelf))
