import type { Picture } from '../model/picture.ts'
import type { Product, ProductSummary, Variant } from '../model/product.ts'

export const aPicture = (alt = 'A tote'): Picture => ({
  src: '/api/catalog/pictures/tote-{width}.{format}',
  widths: [320, 640, 960],
  formats: ['avif', 'webp'],
  alt,
})

export const aVariant = (change: Partial<Variant> = {}): Variant => ({
  sku: 'a1b2c3-blue',
  optionKind: 'color',
  label: 'Blue',
  swatch: '#2f6fde',
  prices: { KRW: 39_000, USD: 2_900 },
  inStock: 10,
  pictures: [aPicture()],
  ...change,
})

export const aProduct = (change: Partial<Product> = {}): Product => ({
  id: 'a1b2c3',
  slug: 'canvas-tote',
  name: 'Canvas tote',
  category: { slug: 'bags-shoes', name: 'Bags & shoes' },
  summary: 'Carries a week of groceries.',
  description: ['Woven from heavy cotton.'],
  details: [{ label: 'Material', value: 'Cotton' }],
  variants: [aVariant(), aVariant({ sku: 'a1b2c3-green', label: 'Green', swatch: '#2e8b57' })],
  defaultSku: 'a1b2c3-blue',
  isNew: false,
  ...change,
})

export function summaryOf(product: Product): ProductSummary {
  const [variant] = product.variants
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    fromPrices: variant.prices,
    wasPrices: variant.wasPrices,
    hasPriceRange: false,
    isInStock: product.variants.some(({ inStock }) => inStock > 0),
    isNew: product.isNew,
    swatches: product.variants.map(({ sku, label, swatch = '#888888' }) => ({ sku, label, swatch })),
    picture: variant.pictures[0] ?? aPicture(),
  }
}
