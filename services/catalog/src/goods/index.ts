import { bagsShoes } from './bags-shoes.ts'
import { electronics } from './electronics.ts'
import { fashion } from './fashion.ts'
import { homeLiving } from './home-living.ts'
import type { SeedCategory, SeedProduct } from './seed-product.ts'

export const seedCategories: readonly SeedCategory[] = []
export const seedProducts: readonly SeedProduct[] = [...fashion, ...bagsShoes, ...electronics, ...homeLiving]
