const FACE = /\/\*[^*]*\*\/\s*@font-face\s*\{[^}]*\}\s*/g
/** From Hangul Jamo on, without Latin additions, punctuation and signs between them and the scripts of East Asia, and without the marks of a file's start and of a fault. */
const isKorean = (code: number): boolean =>
  (code >= 0x1100 && code < 0x1e00) || (code >= 0x2e80 && code < 0xfeff)

/**
 * The face without what every machine has: text that is there already must not change its width when the font comes, and a quotation mark is no reason to load a
 * whole Latin font. Empty where nothing is left.
 */
export function koreanOnly(face: string): string {
  const [, ranges = ''] = /unicode-range:\s*([^;]*);/.exec(face) ?? []
  const kept = ranges.split(',').filter((range) => isKorean(Number.parseInt(range.trim().slice(2), 16)))
  return kept.length === 0 ? '' : face.replace(ranges, kept.join(','))
}

/** The same of a whole style sheet of faces: pages of the shop and those of its services, which a person sees side by side, write alike. */
export const koreanFaces = (styles: string): string => styles.replaceAll(FACE, koreanOnly)
