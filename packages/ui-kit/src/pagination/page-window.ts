/** A page number, or a gap where numbers are left out. */
export type PageSlot = number | 'gap'

/** A page among others. */
export interface PagePlace {
  /** Its number, from 1. */
  readonly page: number
  /** How many there are, at least 1. */
  readonly pages: number
}

const whole = (value: unknown): number => {
  const number = Math.trunc(Number(value))
  return Number.isFinite(number) ? Math.max(1, number) : 1
}

/** The page and how many there are, as numbers that exist: a page beyond the last is the last. */
export function pagePlace(page: unknown, pages: unknown): PagePlace {
  const last = Math.min(whole(pages), Number.MAX_SAFE_INTEGER)
  return { page: Math.min(whole(page), last), pages: last }
}

/** The numbers to show: the ends, the page and its neighbours. A gap never stands for a single number. */
export function pageWindow(page: number, pages: number): PageSlot[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const shown = [...new Set(near)].sort((one, other) => one - other)
  return shown.flatMap((number, place) => [...between(shown[place - 1] ?? 0, number), number])
}

function between(before: number, number: number): PageSlot[] {
  const missing = number - before - 1
  if (missing === 0) return []
  return missing === 1 ? [number - 1] : ['gap']
}
