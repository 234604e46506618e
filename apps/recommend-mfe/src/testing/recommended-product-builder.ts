import type { RecommendedProduct } from '../model/recommended-product.ts'

export const aRecommendedProduct = (change: Partial<RecommendedProduct> = {}): RecommendedProduct => ({
  id: 'b2b2b2',
  slug: 'honey',
  name: 'Acacia honey',
  fromPrices: { KRW: 18_000, USD: 1_400 },
  hasPriceRange: false,
  swatches: [],
  picture: {
    src: '/api/catalog/pictures/honey-{width}.{format}',
    widths: [320, 640, 960],
    formats: ['avif', 'webp'],
    alt: 'A jar of honey',
  },
  ...change,
})
