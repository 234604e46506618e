import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Basket, summariseBaskets } from '../src/domain/basket.ts'
import { combineNeighbours, rankNeighbours, type Scored } from '../src/domain/similarity.ts'

/**
 * How often the recommender finds a product that was hidden from a real basket: baskets of two and more, the first 80 % learnt,
 * one product hidden from each of the others, ten recommended from the rest. `node bench/hit-rate.ts <lines.csv.gz>`, with the
 * invoice lines of "Online Retail" (UCI Machine Learning Repository, doi 10.24432/C5BW33).
 */
const RECOMMENDED = 10
const SEED = 20260302

function readBaskets(path: string): readonly Basket[] {
  const invoices = new Map<string, { ids: Set<string>; boughtAt: Date }>()
  const [, ...lines] = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  for (const line of lines) {
    const [invoice = '', code = '', quantity = '', date = ''] = line.split(',')
    // Products have five digits; other codes are postage, samples and corrections. C marks a cancellation.
    if (invoice.startsWith('C') || Number(quantity) <= 0 || !/^\d{5}/.test(code)) continue
    const basket = invoices.get(invoice) ?? {
      ids: new Set(),
      boughtAt: new Date(`${date.replace(' ', 'T')}Z`),
    }
    basket.ids.add(code.toUpperCase())
    invoices.set(invoice, basket)
  }
  return [...invoices.values()]
    .filter(({ ids }) => ids.size >= 2)
    .map(({ ids, boughtAt }) => ({ productIds: [...ids].sort(), boughtAt }))
    .sort((a, b) => a.boughtAt.getTime() - b.boughtAt.getTime())
}

/** Mulberry32: the same hidden products in every run. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function learn(baskets: readonly Basket[]): {
  neighbours: Map<string, readonly Scored[]>
  popular: readonly string[]
} {
  const { products, pairs } = summariseBaskets(baskets)
  const weights = new Map(products.map(({ productId, weight }) => [productId, weight]))
  const byProduct = Map.groupBy(pairs, ({ productId }) => productId)
  const neighbours = new Map(
    [...byProduct].map(([id, own]) => [
      id,
      rankNeighbours(
        own.map(({ otherId, weight }) => ({
          otherId,
          weight,
          ownWeight: weights.get(id) ?? 0,
          otherWeight: weights.get(otherId) ?? 0,
        })),
      ),
    ]),
  )
  const popular = [...products].sort((a, b) => b.popularity - a.popularity).map(({ productId }) => productId)
  return { neighbours, popular }
}

const path = process.argv[2]
if (path === undefined || !existsSync(path)) {
  process.stderr.write(
    'The purchase history is missing. Usage: node bench/hit-rate.ts <online-retail lines.csv.gz>\n',
  )
  process.exit(1)
}
const baskets = readBaskets(path)
const split = Math.floor(baskets.length * 0.8)
const { neighbours, popular } = learn(baskets.slice(0, split))
const random = seededRandom(SEED)
let cases = 0
let hits = 0
let popularHits = 0
for (const { productIds } of baskets.slice(split)) {
  const candidates = productIds.filter((id) => neighbours.has(id))
  if (candidates.length < 2) continue
  const hidden = candidates[Math.floor(random() * candidates.length)] ?? ''
  const rest = new Set(productIds.filter((id) => id !== hidden))
  const related = combineNeighbours(
    [...rest].flatMap((id) => neighbours.get(id) ?? []),
    rest,
  )
  const bestsellers = popular.filter((id) => !rest.has(id)).slice(0, RECOMMENDED)
  cases++
  if (related.slice(0, RECOMMENDED).some(({ productId }) => productId === hidden)) hits++
  if (bestsellers.includes(hidden)) popularHits++
}
const rate = hits / cases
const error = Math.sqrt((rate * (1 - rate)) / cases)
process.stdout.write(
  `${baskets.length} baskets, ${cases} cases: HR@${RECOMMENDED} ${rate.toFixed(3)} ± ${error.toFixed(3)}, ` +
    `popularity ${(popularHits / cases).toFixed(3)}\n`,
)
