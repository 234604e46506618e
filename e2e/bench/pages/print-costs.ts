import { median, spread } from '../statistics.ts'
import { type Costs, type Variant, valuesOf } from './costs.ts'
import { FIGURES, type Figure, type PageCost } from './visit.ts'

const KB = 1024
const TIMES: readonly Figure[] = [
  'firstByte',
  'firstPaint',
  'largestPaint',
  'usable',
  'takenOver',
  'blocking',
]
const VARIANTS: readonly Variant[] = ['released', 'frozen', 'in the browser']

/** All figures, a table for each page: medians and, of times, the spread. Times in ms, bytes in KB. */
export function printCosts(costs: Costs): void {
  for (const [page, variants] of costs) {
    const known = VARIANTS.filter((variant) => variants[variant]?.length)
    console.log(`\n${row(page, known)}`)
    for (const figure of FIGURES)
      console.log(
        row(
          figure,
          known.map((variant) => show(figure, variants[variant] ?? [])),
        ),
      )
    console.log(
      row(
        'rendered by server',
        known.map((variant) => sharesOf(variants[variant] ?? [])),
      ),
    )
  }
  console.log('')
}

const row = (what: string, cells: readonly string[]): string =>
  what.padEnd(20) + cells.map((cell) => cell.padStart(26)).join('')

function show(figure: Figure, costs: readonly PageCost[]): string {
  const values = valuesOf(costs, figure)
  if (values.length === 0) return '–'
  if (TIMES.includes(figure)) return `${Math.round(median(values))} (${spread(values)})`
  if (figure === 'layoutShift') return median(values).toFixed(4)
  return figure === 'requests' ? String(median(values)) : (median(values) / KB).toFixed(1)
}

const sharesOf = (costs: readonly PageCost[]): string =>
  `${costs.filter(({ isRendered }) => isRendered).length} of ${costs.length}`
