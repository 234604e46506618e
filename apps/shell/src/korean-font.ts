/** Two syllables of Hangul whose shapes differ: where no font has them, the same sign stands in for both. */
const TALL = '한'
const FLAT = '으'

function lacksHangul(document: Document, family: string): boolean {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return false
  canvas.font = `100px ${family}`
  const ascent = (syllable: string): number => canvas.measureText(syllable).actualBoundingBoxAscent
  return ascent(TALL) === ascent(FLAT)
}

/** Adds the Korean web font where, and only where, the machine cannot write Korean: others download nothing. */
export function addKoreanFontWhereMissing(document: Document, styles: string): void {
  const { fontFamily } = getComputedStyle(document.body)
  if (!lacksHangul(document, fontFamily || 'sans-serif')) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = styles
  document.head.append(link)
}
