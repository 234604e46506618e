import type { Assortment } from '../domain/assortment.ts'
import type { Category } from '../domain/category.ts'
import { type ProductId, productIdOf, type Sku } from '../domain/ids.ts'
import { type Product, stockLevels, variantOf } from '../domain/product.ts'
import type { StockLevel } from '../domain/stock.ts'
import type { Variant } from '../domain/variant.ts'

/** The goods in memory, which every page is read from. The database stays the truth: stock is sold there only. */
export class CatalogView {
  #categories: readonly Category[] = []
  #products = new Map<ProductId, Product>()
  #bySlug = new Map<string, Category>()

  get categories(): readonly Category[] {
    return this.#categories
  }

  /** In the order "featured". */
  get products(): readonly Product[] {
    return [...this.#products.values()]
  }

  findCategory(slug: string): Category | undefined {
    return this.#bySlug.get(slug)
  }

  findProduct(id: ProductId): Product | undefined {
    return this.#products.get(id)
  }

  findVariant(sku: Sku): { product: Product; variant: Variant } | undefined {
    const product = this.#products.get(productIdOf(sku))
    const variant = product && variantOf(product, sku)
    return variant && { product, variant }
  }

  /** Stock that is known better than in the assortment is kept. */
  replace({ categories, products }: Assortment): void {
    const known = stockLevels(this.products)
    this.#categories = categories
    this.#bySlug = new Map(categories.map((category) => [category.slug, category]))
    this.#products = new Map(products.map((product) => [product.id, product]))
    this.applyStock(known)
  }

  /** Levels may come late and in any order: an older one never undoes a newer one. */
  applyStock(levels: readonly StockLevel[]): void {
    for (const level of levels) {
      const product = this.#products.get(level.productId)
      if (product) this.#products.set(product.id, withStock(product, level))
    }
  }
}

function withStock(product: Product, { sku, available, version }: StockLevel): Product {
  const [first, ...rest] = product.variants
  const apply = (variant: Variant): Variant =>
    variant.sku === sku && variant.stockVersion < version
      ? { ...variant, stock: available, stockVersion: version }
      : variant
  return { ...product, variants: [apply(first), ...rest.map(apply)] }
}
