const said = new Set<string>()

/** Warns once per message, however many elements run into it; also in a release. */
export function warnOnce(message: string): void {
  if (said.has(message)) return
  said.add(message)
  console.warn(`[ui-kit] ${message}`)
}

/** Warns whoever develops the page; a release contains neither the check nor the words. */
export function warnIf(isWrong: boolean, element: Element, message: string): void {
  if (process.env.NODE_ENV !== 'production' && isWrong) warnOnce(`<${element.localName}> ${message}`)
}

/**
 * Warns of a value that the property does not know, e.g. a mistyped variant. The element has to look like its default then:
 * let the styles of the default apply without an attribute.
 */
export function knownVariant(
  element: Element,
  property: string,
  value: unknown,
  allowed: readonly string[],
): void {
  if (process.env.NODE_ENV === 'production' || value === undefined || value === null || value === '') return
  warnIf(
    !allowed.includes(String(value)),
    element,
    `does not know ${property}="${String(value)}" and shows its default. Use one of: ${allowed.join(', ')}.`,
  )
}
