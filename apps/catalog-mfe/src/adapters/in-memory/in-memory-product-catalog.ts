import type { ListCriteria } from '../../model/list-criteria.ts'
import type { Product, ProductSummary } from '../../model/product.ts'
import type { ProductCatalog } from '../../ports/product-catalog.ts'
import { summaryOf } from '../../testing/product-builder.ts'

const PAGE_SIZE = 24
const SHELF_SIZE = 8

function fits(product: Product, criteria: ListCriteria): boolean {
  const name = product.name.toLowerCase()
  return (
    (!criteria.category || product.category.slug === criteria.category) &&
    (!criteria.query || name.includes(criteria.query.toLowerCase())) &&
    (!criteria.isInStockOnly || product.variants.some(({ inStock }) => inStock > 0)) &&
    (!criteria.isOnSaleOnly || product.variants.some(({ wasPrices }) => wasPrices))
  )
}

/** For tests of view-models and views. */
export function createInMemoryProductCatalog(products: readonly Product[]): ProductCatalog {
  const shelf = (keep: (product: Product) => boolean): Promise<readonly ProductSummary[]> =>
    Promise.resolve(products.filter(keep).slice(0, SHELF_SIZE).map(summaryOf))
  const isAvailable = (product: Product): boolean => product.variants.some(({ inStock }) => inStock > 0)

  return {
    categories: () => {
      const bySlug = new Map(products.map((product) => [product.category.slug, product]))
      return Promise.resolve(
        [...bySlug.values()].map((product) => ({
          ...product.category,
          tagline: '',
          productCount: products.filter(({ category }) => category.slug === product.category.slug).length,
          picture: summaryOf(product).picture,
        })),
      )
    },
    list: (criteria) => {
      const found = products.filter((product) => fits(product, criteria))
      const start = (criteria.page - 1) * PAGE_SIZE
      return Promise.resolve({
        items: found.slice(start, start + PAGE_SIZE).map(summaryOf),
        total: found.length,
        page: criteria.page,
        pageCount: Math.max(1, Math.ceil(found.length / PAGE_SIZE)),
        facets: { categories: [], colors: [], sizes: [] },
      })
    },
    product: (id) => Promise.resolve(products.find((product) => product.id === id)),
    featured: () => shelf(isAvailable),
    newest: () => shelf((product) => product.isNew && isAvailable(product)),
    onSale: () =>
      shelf((product) => isAvailable(product) && product.variants.some(({ wasPrices }) => wasPrices)),
    suggest: (text) => {
      const wanted = text.trim().toLowerCase()
      if (!wanted) return Promise.resolve([])
      const found = products.filter(({ name }) => name.toLowerCase().includes(wanted)).map(summaryOf)
      return Promise.resolve(
        found.slice(0, 8).map((summary) => ({ kind: 'product' as const, text: summary.name, ...summary })),
      )
    },
  }
}
