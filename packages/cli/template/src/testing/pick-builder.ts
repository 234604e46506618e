import type { PickedProduct } from '../model/picked-product.ts'

export const aPick = (change: Partial<PickedProduct> = {}): PickedProduct => ({
  id: 'a1b2c3',
  slug: 'canvas-tote',
  name: 'Canvas tote',
  fromPrices: { KRW: 39_000, USD: 2_900 },
  hasPriceRange: false,
  picture: {
    src: '/api/catalog/pictures/tote-{width}.{format}',
    widths: [320, 640, 960],
    formats: ['avif', 'webp'],
    alt: 'A tote',
  },
  ...change,
})
