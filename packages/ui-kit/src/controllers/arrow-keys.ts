const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Which way an arrow key leads along a row, in the reading direction of the element: 1 onwards, −1 back, 0 another key. */
export function stepAlong(element: Element, key: string): -1 | 0 | 1 {
  const step = steps[key] ?? 0
  return step !== 0 && element.matches(':dir(rtl)') ? (-step as -1 | 1) : step
}

/** The same in a row that wraps, where up leads back and down onwards, too. */
export function stepAlongRows(element: Element, key: string): -1 | 0 | 1 {
  if (key === 'ArrowDown') return 1
  return key === 'ArrowUp' ? -1 : stepAlong(element, key)
}
