import { type Row, atMost, median, spread } from '../statistics.ts'
import { type Costs, type Variant, valuesOf } from './costs.ts'
import type { ShopPage } from './shop-pages.ts'
import type { Figure } from './visit.ts'

const KB = 1024
const BESIDE_FROZEN = 1.15

/** What the pages cost, beside what they may. */
export function goalRows(costs: Costs): Row[] {
  const values = (page: ShopPage['name'], figure: Figure, variant: Variant = 'released'): readonly number[] =>
    valuesOf(costs.get(page)?.[variant] ?? [], figure)
  const middle = (page: ShopPage['name'], figure: Figure): number => median(values(page, figure))
  const ms = (what: string, of: readonly number[], limit: number): Row => ({
    ...atMost(`${what} (${spread(of)})`, Math.round(median(of)), { limit, unit: 'ms' }),
  })
  const kilobytes = (page: ShopPage['name'], figure: Figure, what: string, limit: number): Row =>
    atMost(`${page}: ${what}`, Number((middle(page, figure) / KB).toFixed(1)), { limit, unit: 'KB' })

  const largest = (['home', 'category', 'product'] as const).map((page) => {
    const frozen = median(values(page, 'largestPaint', 'frozen'))
    const what = `${page}: LCP beside ${Math.round(frozen)} ms frozen`
    return ms(what, values(page, 'largestPaint'), Math.floor(frozen * BESIDE_FROZEN))
  })
  const everywhere = [...costs.keys()].flatMap((page) => [
    atMost(`${page}: layout shift`, Number(middle(page, 'layoutShift').toFixed(3)), {
      limit: 0.01,
      unit: '',
    }),
    ms(`${page}: blocking time`, values(page, 'blocking'), 100),
  ])
  return [
    ...largest,
    ...everywhere,
    atMost('category: requests of the first view', middle('category', 'requests'), { limit: 20, unit: '' }),
    kilobytes('category', 'picture', 'pictures of the first view', 120),
    kilobytes('product', 'jsInAll', 'JavaScript, all of it', 95),
    kilobytes('product', 'jsBeforeUsable', 'JavaScript before it is usable', 60),
  ]
}
