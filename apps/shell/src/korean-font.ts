/** Hangul, and a code point behind the Hangul block that no font has. */
const SYLLABLE = '한'
const UNASSIGNED = '\uD7A4'

/** True where no font of the machine has Hangul: a missing sign is as wide as any other missing sign. */
function lacksHangul(document: Document, family: string): boolean {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return false
  canvas.font = `100px ${family}`
  return canvas.measureText(SYLLABLE).width === canvas.measureText(UNASSIGNED).width
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
