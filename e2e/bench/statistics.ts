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
