const text = (element: Element): string => element.textContent?.trim() ?? ''

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('label') ?? text(element)

/** Adds a description to an element, unless it says only what the element is called: nobody wants to hear that twice. */
export function describe(element: Element, description: Element): void {
  if (text(description) === nameOf(element)) return
  element.ariaDescribedByElements = [...(element.ariaDescribedByElements ?? []), description]
}

export function undescribe(element: Element, description: Element): void {
  const others = element.ariaDescribedByElements?.filter((other) => other !== description) ?? []
  element.ariaDescribedByElements = others.length > 0 ? others : null
}
