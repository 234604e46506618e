import type { Locale, OfferDto, ProductDetailDto, ProductSummaryDto, VariantDto } from '@jangteo/contracts'
import type { Offer } from '../../../application/list-offers.ts'
import type { ShownProduct } from '../../../application/show-product.ts'
import {
  defaultVariant,
  fromPrices,
  hasPriceRange,
  isAvailable,
  type Product,
  wasFromPrices,
} from '../../../domain/product.ts'
import { publishedStock, type Variant } from '../../../domain/variant.ts'
import { toPicture } from './picture-dto.ts'

/** A size does not show; a colour does. */
const altOf = ({ name }: Product, { option }: Variant, locale: Locale): string =>
  option.kind === 'color' ? `${name[locale]}, ${option.label[locale]}` : name[locale]

export function toSummaryDto(product: Product, locale: Locale): ProductSummaryDto {
  const shown = defaultVariant(product)
  return {
    id: product.id,
    slug: product.slug,
    name: product.name[locale],
    category: product.category,
    fromPrices: fromPrices(product),
    wasPrices: wasFromPrices(product),
    hasPriceRange: hasPriceRange(product),
    isInStock: isAvailable(product),
    isNew: product.isNew,
    defaultSku: shown.sku,
    swatches: product.variants.flatMap(({ sku, option }) =>
      option.kind === 'color' ? [{ sku, label: option.label[locale], swatch: option.swatch }] : [],
    ),
    picture: toPicture(shown.picture, altOf(product, shown, locale)),
  }
}

export function toDetailDto({ product, category }: ShownProduct, locale: Locale): ProductDetailDto {
  return {
    id: product.id,
    slug: product.slug,
    name: product.name[locale],
    category: { slug: category.slug, name: category.name[locale] },
    summary: product.summary[locale],
    description: [...product.description[locale]],
    details: product.details.map(({ label, value }) => ({ label: label[locale], value: value[locale] })),
    variants: product.variants.map((variant) => toVariantDto(product, variant, locale)),
    defaultSku: defaultVariant(product).sku,
    isNew: product.isNew,
  }
}

function toVariantDto(product: Product, variant: Variant, locale: Locale): VariantDto {
  const { option } = variant
  return {
    sku: variant.sku,
    option: {
      kind: option.kind,
      label: option.label[locale],
      ...(option.kind === 'color' && { swatch: option.swatch }),
    },
    prices: variant.prices,
    wasPrices: variant.wasPrices,
    inStock: publishedStock(variant),
    pictures: [toPicture(variant.picture, altOf(product, variant, locale))],
  }
}

export function toOfferDto({ product, variant }: Offer, locale: Locale): OfferDto {
  return {
    sku: variant.sku,
    productId: product.id,
    slug: product.slug,
    name: product.name[locale],
    option: variant.option.label[locale],
    prices: variant.prices,
    inStock: publishedStock(variant),
    picture: toPicture(variant.picture, altOf(product, variant, locale)),
  }
}
