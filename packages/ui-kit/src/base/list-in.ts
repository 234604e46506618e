import { warnIf } from './warn.ts'

/** Whether it is an object, as whatever a page lists or shows is. */
export const isItem = (item: unknown): boolean => typeof item === 'object' && item !== null

/** What is in a property that takes an array of objects. Anything else is left out, and the developer of the page is told. */
export function listIn<Item>(element: Element, property: string, value: readonly Item[]): readonly Item[] {
  if (Array.isArray(value)) {
    const items: readonly Item[] = value
    const isWhole = items.every(isItem)
    warnIf(!isWhole, element, `has something in "${property}" that is no object, and leaves it out.`)
    return isWhole ? items : items.filter(isItem)
  }
  warnIf(
    value !== undefined && value !== null,
    element,
    `has no array in "${property}" and shows nothing of it. Set the property, not an attribute: in Vue :${property}="…".`,
  )
  return []
}
