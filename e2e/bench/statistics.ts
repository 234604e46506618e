/** Middle value; of an even number of values the mean of the two middle ones. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new Error('median of no values')
  return (lower + upper) / 2
}

/** The smallest value that so many per cent of the values do not exceed. Throws for none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.ceil((sorted.length * percent) / 100) - 1]
  if (value === undefined) throw new Error('percentile of no values')
  return value
}

/**
 * Of values at the same distance from each other, how much the last exceeds the first on the straight line that fits them best, in per cent of the first.
 * One that is high or low by chance counts little. Throws for fewer than two.
 */
export function growthPercent(values: readonly number[]): number {
  if (values.length < 2) throw new Error('growth of less than two values')
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const slope =
    values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) /
    values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
  return (100 * slope * 2 * middle) / (mean - slope * middle)
}

/** Lowest and highest value, rounded. */
export const spread = (values: readonly number[]): string =>
  `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`

export interface Row {
  readonly what: string
  readonly value: string
  readonly goal?: string
  readonly isMet?: boolean
}

/** A row that compares a figure with the goal that it must not exceed. */
export function atMost(
  what: string,
  value: number,
  goal: { readonly limit: number; readonly unit: string },
): Row {
  const show = (figure: number): string =>
    `${Number.isInteger(figure) ? figure : figure.toFixed(3)} ${goal.unit}`.trim()
  return { what, value: show(value), goal: `≤ ${show(goal.limit)}`, isMet: value <= goal.limit }
}

/** A row that compares a figure with the goal that it must reach. */
export function atLeast(
  what: string,
  value: number,
  { limit, unit }: { readonly limit: number; readonly unit: string },
): Row {
  return { what, value: `${value} ${unit}`, goal: `≥ ${limit} ${unit}`, isMet: value >= limit }
}

export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length))
  for (const { what, value, goal = '', isMet } of rows)
    console.log(
      `${what.padEnd(width)}  ${value.padStart(14)}  ${goal.padEnd(14)} ${isMet === undefined ? '' : isMet ? 'met' : 'NOT MET'}`,
    )
}
