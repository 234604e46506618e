/** Scrolls a row sideways, and nothing around it, until the item is wholly in view. */
export function revealInRow(row: Element, item: Element): void {
  const [frame, box] = [row.getBoundingClientRect(), item.getBoundingClientRect()]
  const before = Math.min(0, box.left - frame.left)
  const after = Math.max(0, box.right - frame.right)
  if (before || after) row.scrollTo({ left: row.scrollLeft + (before || after) })
}
