import type { Words } from '../words.ts'
import basketball from './pictures/street-court-basketball.webp'
import { PRODUCTS } from './products.ts'

interface Category {
  readonly name: Words
  readonly picture: string
}

export const CATEGORIES: readonly Category[] = [
  { name: ['패션', 'Fashion'], picture: PRODUCTS.dress.picture },
  { name: ['가방·신발', 'Bags & Shoes'], picture: PRODUCTS.backpack.picture },
  { name: ['전자기기', 'Electronics'], picture: PRODUCTS.radio.picture },
  { name: ['홈·리빙', 'Home & Living'], picture: PRODUCTS.plant.picture },
  { name: ['주방', 'Kitchen'], picture: PRODUCTS.teapot.picture },
  { name: ['스포츠·아웃도어', 'Sports & Outdoor'], picture: basketball },
  { name: ['문구·취미', 'Stationery & Hobby'], picture: PRODUCTS.notebook.picture },
  { name: ['식품·선물', 'Food & Gifts'], picture: PRODUCTS.honey.picture },
]
