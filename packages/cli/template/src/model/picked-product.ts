import type { Picture, PriceList } from '@jangteo/contracts'

/** A product that the team picked, as a tile shows it. */
export interface PickedProduct {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly fromPrices: PriceList
  readonly wasPrices?: PriceList
  readonly hasPriceRange: boolean
  readonly picture: Picture
}

/** Address of the product's page, without the language. */
export const pathOf = ({ slug, id }: PickedProduct): string => `/p/${slug}-${id}`
