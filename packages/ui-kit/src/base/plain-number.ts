const formats = new Map<string, Intl.NumberFormat>()
const SHORT = /^-?\d+(\.\d{1,3})?$/

/**
 * Digits of at most three decimals with a comma between thousands, `-1234.5` → `-1,234.5`; undefined in a language that may write them another way.
 * The first formatter of a page takes a phone some 100 ms, and nearly every page has a number.
 */
export const withCommas = (digits: string, language: string): string | undefined =>
  /^(ko|en)(-KR|-US)?$/.test(language) && SHORT.test(digits)
    ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
    : undefined

/** A number with the separators of the language. One formatter serves all elements: making one takes longer than making an element. */
export function plainNumber(value: number, language: string): string {
  const plain = withCommas(String(value), language)
  if (plain) return plain
  const known = formats.get(language) ?? new Intl.NumberFormat(language)
  formats.set(language, known)
  return known.format(value)
}
