import type { SeedCategory, SeedProduct } from './seed-product.ts'

export const seedCategories: readonly SeedCategory[] = []
export const seedProducts: readonly SeedProduct[] = []
