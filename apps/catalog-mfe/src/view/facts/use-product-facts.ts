import { useHref, useMoney, usePageFacts } from '@jangteo/mfe-kit'
import type { Product } from '../../model/product.ts'
import { productPath } from '../../model/product-path.ts'
import type { ProductPage } from '../../view-model/use-product-page.ts'
import { useText } from '../messages.ts'
import { breadcrumbData, productData, type StructuredData } from './structured-data.ts'

export function useProductFacts({ product, state }: ProductPage): void {
  const t = useText()
  const href = useHref()
  const { pick } = useMoney()
  const dataOf = (shown: Product): StructuredData[] => [
    productData(shown, {
      priceOf: ({ prices }) => pick(prices),
      addressOf: (variant) => href(productPath(shown, variant?.sku)),
    }),
    breadcrumbData([
      { name: t('home'), address: href('/') },
      { name: shown.category.name, address: href(`/c/${shown.category.slug}`) },
      { name: shown.name, address: href(productPath(shown)) },
    ]),
  ]
  usePageFacts(() => {
    if (!product.value) return { isMissing: state.value === 'missing' }
    const { summary, description } = product.value
    return { description: [summary, ...description].slice(0, 2).join(' '), data: dataOf(product.value) }
  })
}
