import { bagsShoes } from './bags-shoes.ts'
import { electronics } from './electronics.ts'
import { fashion } from './fashion.ts'
import { foodGifts } from './food-gifts.ts'
import { homeLiving } from './home-living.ts'
import { kitchen } from './kitchen.ts'
import type { SeedProduct } from './seed-product.ts'
import { sportsOutdoor } from './sports-outdoor.ts'
import { stationeryHobby } from './stationery-hobby.ts'

export { seedCategories } from './categories.ts'

/** Everything the shop sells, category by category. */
export const seedProducts: readonly SeedProduct[] = [
  ...fashion,
  ...bagsShoes,
  ...electronics,
  ...homeLiving,
  ...kitchen,
  ...sportsOutdoor,
  ...stationeryHobby,
  ...foodGifts,
]
