import { warnIf } from './warn.ts'

export const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

/** What is in a property that takes an array of objects. Anything else is left out, and the developer of the page is told. */
export function listIn<Item>(element: Element, property: string, value: readonly Item[]): readonly Item[] {
  const given: readonly Item[] = Array.isArray(value) ? value : []
  const items = given.filter(isObject)
  const isWhole = items.length === given.length
  if (process.env.NODE_ENV !== 'production') {
    warnIf(!isWhole, element, `has something in "${property}" that is no object, and leaves it out.`)
    warnIf(
      !Array.isArray(value) && value !== undefined && value !== null,
      element,
      `has no array in "${property}" and shows nothing of it. Set the property, not an attribute: in Vue :${property}="…".`,
    )
  }
  return isWhole ? given : items
}
