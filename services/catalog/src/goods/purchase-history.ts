import { AFFINITY_GROUPS } from './affinity-groups.ts'
import { seedProducts } from './index.ts'

const BASKETS = 400
const LARGEST = 4
/** How often a basket also holds something that has nothing to do with the rest, as real ones do. */
const STRAY_SHARE = 0.2
const SEED = 20_260

/** Baskets of product ids, oldest first: what earlier shoppers bought together. The same on every run. */
export const purchaseHistory: readonly (readonly string[])[] = writeHistory()

function writeHistory(): string[][] {
  const random = randomFrom(SEED)
  return Array.from({ length: BASKETS }, (_, index) => {
    const group = AFFINITY_GROUPS[index % AFFINITY_GROUPS.length] ?? []
    const basket = new Set(pickFrom(group, 2 + Math.floor(random() * (LARGEST - 1)), random))
    const stray = seedProducts[Math.floor(random() ** 2 * seedProducts.length)]
    if (stray !== undefined && random() < STRAY_SHARE) basket.add(stray.slug)
    return [...basket].map(idOf)
  })
}

/** Draws without putting back; earlier products of the group are likelier. */
function pickFrom(group: readonly string[], count: number, random: () => number): string[] {
  const left = [...group]
  const picked: string[] = []
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(random() ** 1.5 * left.length), 1))
  }
  return picked
}

function idOf(slug: string): string {
  const product = seedProducts.find((candidate) => candidate.slug === slug)
  if (product === undefined) throw new Error(`Affinity group names "${slug}", which the shop does not sell.`)
  return product.id
}

/** Mulberry32: small, and the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
