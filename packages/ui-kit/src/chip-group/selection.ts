/** What is chosen in a chip group: one value or none (empty), or several where it is `multiple`. */
export type ChipValue = string | readonly string[]

/** Makes a value of whatever a page assigns: a string, a number, an array, or null for nothing. */
export function chosen(given: unknown, isMultiple: boolean): ChipValue {
  const values = [given]
    .flat()
    .map((value) => String(value ?? ''))
    .filter(Boolean)
  return isMultiple ? values : (values[0] ?? '')
}

/** What a browser gives back: the list that was submitted, or the plain text that it fills in. */
export function restored(state: string): unknown {
  try {
    return JSON.parse(state)
  } catch {
    return state
  }
}
