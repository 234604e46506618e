import { decimalOf } from '@jangteo/mfe-kit'
import type { Money } from '@jangteo/contracts'
import type { Picture } from '../../model/picture.ts'
import type { Product, Variant } from '../../model/product.ts'

/** JSON-LD in the words of https://schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>

const SCHEMA = { '@context': 'https://schema.org' }

/** A page on the way to another; the last one is the page itself. */
export interface Step {
  readonly name: string
  readonly address: string
}

export const breadcrumbData = (steps: readonly Step[]): StructuredData => ({
  ...SCHEMA,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: address,
  })),
})

/** A shop that can be searched at an address, by the words in `q`. */
export const websiteData = (site: Step & { readonly searchAt: string }): StructuredData => ({
  ...SCHEMA,
  '@type': 'WebSite',
  name: site.name,
  url: site.address,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.searchAt}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
})

export interface Sale {
  readonly priceOf: (variant: Variant) => Money
  readonly addressOf: (variant?: Variant) => string
}

export const productData = (product: Product, { priceOf, addressOf }: Sale): StructuredData => ({
  ...SCHEMA,
  '@type': 'Product',
  name: product.name,
  description: product.summary,
  category: product.category.name,
  sku: product.id,
  url: addressOf(),
  image: product.variants.flatMap(({ pictures }) => pictures[0] ?? []).map(largestOf),
  offers: product.variants.map((variant) => ({
    '@type': 'Offer',
    name: variant.label,
    sku: variant.sku,
    url: addressOf(variant),
    price: decimalOf(priceOf(variant)),
    priceCurrency: priceOf(variant).currency,
    availability: `https://schema.org/${variant.inStock > 0 ? 'InStock' : 'OutOfStock'}`,
    itemCondition: 'https://schema.org/NewCondition',
  })),
})

/** In the format that most programs read. */
const largestOf = ({ src, widths, formats }: Picture): string =>
  src.replace('{width}', String(Math.max(...widths))).replace('{format}', formats.at(-1) ?? 'webp')
