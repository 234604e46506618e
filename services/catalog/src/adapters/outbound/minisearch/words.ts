import { isHangul, isInitials, toInitials, toJamo } from './jamo.ts'

/** Lower-case words of letters and digits, in composed form; Hangul and Latin written together ("usb충전기") are two words. */
export function splitWords(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll(/['’]/g, '')
  return plain.match(/\p{Script=Hangul}+|[[\p{L}\p{N}]--\p{Script=Hangul}]+/gv) ?? []
}

/** Written as one word, as many shoppers do: 여행 가방 is found by 여행가방 too. */
function joinNeighbours(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    return next && isHangul(word) && isHangul(next) ? [word + next] : []
  })
}

/** The parts of a Hangul compound that end it, from two syllables on: 여행가방, 행가방, 가방. */
function endings(word: string): string[] {
  const letters = [...word]
  if (letters.length < 3 || !isHangul(word)) return [word]
  return letters.slice(0, -1).map((_, start) => letters.slice(start).join(''))
}

const singular = (word: string): string => (/^[a-z]{2,}[^s]s$/.test(word) ? word.slice(0, -1) : word)

/** The terms under which a text is found. */
export function toIndexTerms(text: string): string[] {
  const words = splitWords(text)
  const parts = [...words, ...joinNeighbours(words)].flatMap(endings)
  return [...new Set(parts.flatMap((part) => [toJamo(singular(part)), ...initialsOf(part)]))]
}

const initialsOf = (part: string): string[] =>
  part.length > 1 && isHangul(part) ? [INITIALS_MARK + toInitials(part)] : []

/** Keeps "ㄱㅂ" (initials) apart from what "가방" begins with. */
const INITIALS_MARK = '#'

/** The terms that a typed text asks for, all of them. */
export function toQueryTerms(text: string): string[] {
  const words = splitWords(text).map((word) =>
    word.length > 1 && isInitials(word) ? INITIALS_MARK + word : toJamo(singular(word)),
  )
  return [...new Set(words)]
}

/** Typing mistakes that are forgiven: none in short words, one from 4 letters, two from 6; none in initials. */
export function forgivenEdits(term: string): number {
  if (term.startsWith(INITIALS_MARK) || term.length < 4) return 0
  return term.length < 6 ? 1 : 2
}

/** True where `term` begins with `typed`, but `typed` ends within a syllable of it: ㅋㅓㅂ (컵) and ㅋㅓㅂㅓ (커버). */
export function cutsSyllable(typed: string, term: string): boolean {
  return term.startsWith(typed) && /[ㄱ-ㅎ]$/.test(typed) && /^[ㅏ-ㅣ]/.test(term.slice(typed.length))
}
