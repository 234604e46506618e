import { warnIf } from './warn.ts'

export const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

/** What is in a property that takes an array of objects. Anything else is left out, and the developer of the page is told. */
export function listIn<Item>(element: Element, property: string, value: readonly Item[]): readonly Item[] {
  if (Array.isArray(value)) {
    const items: readonly Item[] = value
    const isWhole = items.every(isObject)
    warnIf(!isWhole, element, `has something in "${property}" that is no object, and leaves it out.`)
    return isWhole ? items : items.filter(isObject)
  }
  warnIf(
    value !== undefined && value !== null,
    element,
    `has no array in "${property}" and shows nothing of it. Set the property, not an attribute: in Vue :${property}="…".`,
  )
  return []
}
