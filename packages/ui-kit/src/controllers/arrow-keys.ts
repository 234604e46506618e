const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Whether a key means something else than by itself: with an arrow, browsers go back and forward in their history. */
export const isModified = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey

/** Which way an arrow key leads along a row, in the reading direction of the element: 1 onwards, −1 back, 0 another key. */
export function stepAlong(element: Element, event: KeyboardEvent): -1 | 0 | 1 {
  if (isModified(event)) return 0
  const step = steps[event.key] ?? 0
  return step !== 0 && element.matches(':dir(rtl)') ? (-step as -1 | 1) : step
}

/** The same in a row that wraps, where up leads back and down onwards, too. */
export function stepAlongRows(element: Element, event: KeyboardEvent): -1 | 0 | 1 {
  if (isModified(event)) return 0
  if (event.key === 'ArrowDown') return 1
  return event.key === 'ArrowUp' ? -1 : stepAlong(element, event)
}
