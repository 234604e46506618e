import { warnIf } from './warn.ts'

/** What is in a property that takes an array. Anything else counts as an empty one, and the developer of the page is told. */
export function listIn<Item>(element: Element, property: string, value: readonly Item[]): readonly Item[] {
  if (Array.isArray(value)) return value
  warnIf(
    value !== undefined && value !== null,
    element,
    `has no array in "${property}" and shows nothing of it. Set the property, not an attribute: in Vue :${property}="…".`,
  )
  return []
}
