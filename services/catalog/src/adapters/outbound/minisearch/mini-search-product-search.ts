import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Assortment } from '../../../domain/assortment.ts'
import type { Category } from '../../../domain/category.ts'
import type { ProductId } from '../../../domain/ids.ts'
import type { Product } from '../../../domain/product.ts'
import type { ProductSearch } from '../../../ports/product-search.ts'
import { cutsSyllable, forgivenEdits, toIndexTerms, toQueryTerms } from './words.ts'

interface Entry {
  readonly id: string
  readonly name: string
  readonly keywords: string
  readonly category: string
  readonly options: string
  readonly summary: string
}
/** Weight of a word that only a shopper in the middle of typing can mean: "컵" on its way to "커버". */
const MID_SYLLABLE = 0.05
const FIELDS = ['name', 'keywords', 'category', 'options', 'summary'] as const
const BOOST: Record<(typeof FIELDS)[number], number> = {
  name: 6,
  keywords: 3,
  category: 1.5,
  options: 1,
  summary: 0.5,
}

/** Good for some 200,000 products in one process; beyond that the same terms belong into a database column. */
export class MiniSearchProductSearch implements ProductSearch {
  #products = createIndex()
  #categories = createIndex()
  #ids = new Map<string, ProductId>()

  async index({ categories, products }: Assortment): Promise<void> {
    const names = new Map(categories.map((category) => [category.slug, both(category.name)]))
    const productIndex = createIndex()
    await productIndex.addAllAsync(
      products.map((product) => toEntry(product, names.get(product.category) ?? '')),
    )
    const categoryIndex = createIndex()
    categoryIndex.addAll(categories.map(toCategoryEntry))
    this.#products = productIndex
    this.#categories = categoryIndex
    this.#ids = new Map(products.map(({ id }) => [id, id]))
  }

  async findProducts(text: string): Promise<readonly ProductId[]> {
    return find(this.#products, text).flatMap((id) => this.#ids.get(id) ?? [])
  }

  async findCategories(text: string): Promise<readonly string[]> {
    return find(this.#categories, text)
  }
}

const createIndex = (): MiniSearch<Entry> =>
  new MiniSearch<Entry>({ fields: [...FIELDS], tokenize: toIndexTerms, processTerm: (term) => term })

/** Right spelling first; only where that finds nothing are mistakes forgiven. */
function find(index: MiniSearch<Entry>, text: string): string[] {
  const terms = toQueryTerms(text)
  const options: SearchOptions = {
    boost: BOOST,
    boostDocument: (_, term) => (terms.some((typed) => cutsSyllable(typed, term)) ? MID_SYLLABLE : 1),
    bm25: { k: 1.2, b: 0.3, d: 0.5 },
    combineWith: 'AND',
    prefix: true,
    tokenize: () => terms,
  }
  const exact = index.search(text, options)
  const results = exact.length > 0 ? exact : index.search(text, { ...options, fuzzy: forgivenEdits })
  return results.map(({ id }: { id: string }) => id)
}

const both = ({ ko, en }: { ko: string; en: string }): string => `${ko} / ${en}`

const toCategoryEntry = ({ slug, name }: Category): Entry => ({
  id: slug,
  name: both(name),
  keywords: '',
  category: '',
  options: '',
  summary: '',
})

const toEntry = (product: Product, category: string): Entry => ({
  id: product.id,
  name: both(product.name),
  keywords: [...product.keywords.ko, ...product.keywords.en].join(' / '),
  category,
  options: product.variants.map(({ option }) => both(option.label)).join(' / '),
  summary: both(product.summary),
})
