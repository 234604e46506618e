const LETTERS = ['xs', 's', 'small', 'm', 'medium', 'l', 'large', 'xl', 'xxl']

/** Size codes as a shop lists them: S, M, L; then numbers from small to large; then words. */
export function compareSizes(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || numberIn(a) - numberIn(b) || a.localeCompare(b)
}

const numberIn = (code: string): number => Number.parseInt(code.replace(/^\D+/, ''), 10) || 0

function placeOf(code: string): number {
  const letter = LETTERS.indexOf(code)
  if (letter >= 0) return letter
  return LETTERS.length + (numberIn(code) > 0 ? 0 : 1)
}
