/** A page number, or a gap where numbers are left out. */
export type PageSlot = number | 'gap'

/** The numbers to show: the ends, the page and its neighbours. A gap never stands for a single number. */
export function pageWindow(page: number, pages: number): PageSlot[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1)
  const isShown = (number: number): boolean =>
    number === 1 || number === pages || Math.abs(number - page) <= 1 || isLonelyGap(number, page, pages)
  const slots: PageSlot[] = []
  for (const number of all) {
    if (isShown(number)) slots.push(number)
    else if (slots.at(-1) !== 'gap') slots.push('gap')
  }
  return slots
}

function isLonelyGap(number: number, page: number, pages: number): boolean {
  return (number === 2 && page === 4) || (number === pages - 1 && page === pages - 3)
}
