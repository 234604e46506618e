import type { CategoryDto, Locale } from '@jangteo/contracts'
import type { CategoryShelf } from '../../../application/list-categories.ts'
import { toPicture } from './picture-dto.ts'

export const toCategoryDto = ({ category, productCount }: CategoryShelf, locale: Locale): CategoryDto => ({
  slug: category.slug,
  name: category.name[locale],
  tagline: category.tagline[locale],
  productCount,
  picture: toPicture(category.picture, category.name[locale]),
})
