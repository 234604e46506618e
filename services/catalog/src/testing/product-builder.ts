import type { Assortment } from '../domain/assortment.ts'
import { toAssortment } from '../domain/assortment.ts'
import type { Category } from '../domain/category.ts'
import { toProductId, toSku } from '../domain/ids.ts'
import { type Product, toProduct } from '../domain/product.ts'
import type { Variant } from '../domain/variant.ts'

export const aCategory = (fields: Partial<Category> = {}): Category => ({
  slug: 'bags',
  name: { ko: '가방', en: 'Bags' },
  tagline: { ko: '매일 드는 가방', en: 'Carried every day' },
  picture: 'backpack-blue',
  ...fields,
})

/** A blue colour, 5 in stock, ₩39,000. `sku` names the product, too. */
export const aVariant = (sku: string, fields: Partial<Omit<Variant, 'sku'>> = {}): Variant => ({
  sku: toSku(sku),
  option: { kind: 'color', label: { ko: '블루', en: 'Blue' }, swatch: '#3d7fd9', family: 'blue' },
  prices: { KRW: 39_000, USD: 29_00 },
  picture: 'backpack-blue',
  stock: 5,
  stockVersion: 0,
  ...fields,
})

type ProductFields = Partial<Omit<Product, 'id' | 'variants'>> & { readonly variants?: readonly Variant[] }

/** A backpack in the category `bags` with one variant, `<id>-blue`. */
export const aProduct = (id: string, fields: ProductFields = {}): Product =>
  toProduct({
    id: toProductId(id),
    slug: `backpack-${id}`,
    category: 'bags',
    name: { ko: '여행 백팩', en: 'Travel Backpack' },
    summary: { ko: '가벼워요.', en: 'It is light.' },
    description: { ko: ['하나', '둘'], en: ['One', 'Two'] },
    details: [{ label: { ko: '소재', en: 'Material' }, value: { ko: '면', en: 'Cotton' } }],
    keywords: { ko: ['배낭'], en: ['rucksack'] },
    isNew: false,
    rank: 0,
    ...fields,
    variants: fields.variants ?? [aVariant(`${id}-blue`)],
  })

export const anAssortment = (products: readonly Product[], categories = [aCategory()]): Assortment =>
  toAssortment({ categories, products })
