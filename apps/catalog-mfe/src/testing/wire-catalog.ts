import type { Product } from '../model/product.ts'
import { summaryOf } from './product-builder.ts'

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

const FACETS = {
  categories: [{ value: 'kitchen', label: 'Kitchen', count: 1 }],
  colors: [
    { value: 'red', label: 'Red', count: 2 },
    { value: 'blue', label: 'Blue', count: 1 },
  ],
  sizes: [],
  price: { min: { KRW: 5_000, USD: 400 }, max: { KRW: 39_000, USD: 2_900 } },
}

function summaryDto(product: Product): object {
  return { ...summaryOf(product), category: product.category.slug, defaultSku: product.defaultSku }
}

function detailDto(product: Product): object {
  const variants = product.variants.map(({ optionKind, label, swatch, ...rest }) => ({
    ...rest,
    option: { kind: optionKind, label, swatch },
  }))
  return { ...product, variants }
}

function listDto(products: readonly Product[], query: URLSearchParams): object {
  const found = products
    .filter(({ category }) => !query.get('category') || category.slug === query.get('category'))
    .filter(({ variants }) => query.get('inStock') !== 'true' || variants.some(({ inStock }) => inStock > 0))
    .map(summaryDto)
  const [page, pageSize] = [Number(query.get('page') ?? 1), Number(query.get('pageSize'))]
  const items = found.slice((page - 1) * pageSize, page * pageSize)
  return { items, total: found.length, page, pageSize, facets: FACETS }
}

/** Answers as the catalog service does on the wire; records the addresses it was asked for. */
export function createWireCatalog(products: readonly Product[]): {
  fetch: (path: string) => Promise<Response>
  asked: string[]
} {
  const asked: string[] = []
  const routes: [RegExp, (id: string, query: URLSearchParams) => Response][] = [
    [/^\/api\/catalog\/categories$/, () => json({ items: categoriesDto(products) })],
    [/^\/api\/catalog\/products$/, (_, query) => json(listDto(products, query))],
    [
      /^\/api\/catalog\/products\/(.+)$/,
      (id) => {
        const product = products.find((candidate) => candidate.id === id)
        return product ? json(detailDto(product)) : json({ code: 'product-not-found' }, 404)
      },
    ],
    [
      /^\/api\/catalog\/suggestions$/,
      (_, query) => json({ items: suggestionsDto(products, query.get('q') ?? '') }),
    ],
  ]
  const answer = (path: string): Response => {
    asked.push(path)
    const url = new URL(path, 'http://shop.test')
    for (const [pattern, respond] of routes) {
      const match = pattern.exec(url.pathname)
      if (match) return respond(match[1] ?? '', url.searchParams)
    }
    return json({ code: 'not-found' }, 404)
  }
  return { fetch: (path) => Promise.resolve(answer(path)), asked }
}

function categoriesDto(products: readonly Product[]): object[] {
  return products.map((product) => ({
    ...product.category,
    tagline: '',
    productCount: 1,
    picture: summaryOf(product).picture,
  }))
}

function suggestionsDto(products: readonly Product[], text: string): object[] {
  return products
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    .map((product) => ({ kind: 'product', text: product.name, ...summaryOf(product) }))
}
