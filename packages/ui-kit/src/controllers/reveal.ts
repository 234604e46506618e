/** Scrolls a row sideways, and nothing around it, until the item is wholly in view; says whether it has to. */
export function revealInRow(row: Element, item: Element, behavior: ScrollBehavior = 'auto'): boolean {
  const [frame, box] = [row.getBoundingClientRect(), item.getBoundingClientRect()]
  const before = Math.min(0, box.left - frame.left)
  const after = Math.max(0, box.right - frame.right)
  const way = before || after
  if (Math.abs(way) < 1) return false
  row.scrollTo({ left: row.scrollLeft + way, behavior })
  return true
}
