const formats = new Map<string, Intl.NumberFormat>()

/** A number with the separators of the language. One formatter serves all elements: making one takes longer than making an element. */
export function plainNumber(value: number, language: string): string {
  const known = formats.get(language) ?? new Intl.NumberFormat(language)
  formats.set(language, known)
  return known.format(value)
}
