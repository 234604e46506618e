import type { PriceList } from '@jangteo/contracts'
import type { Picture } from './picture.ts'

export type Suggestion =
  | { readonly kind: 'category'; readonly text: string; readonly slug: string }
  | {
      readonly kind: 'product'
      readonly text: string
      readonly id: string
      readonly slug: string
      readonly picture: Picture
      readonly fromPrices: PriceList
    }
