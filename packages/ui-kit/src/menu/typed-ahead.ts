const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const syllablesPerInitial = 588
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

function initialOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code < firstSyllable || code > lastSyllable) return character
  return initials.charAt(Math.floor((code - firstSyllable) / syllablesPerInitial))
}

/** Whether a text begins with what was typed; a Hangul consonant stands for every syllable that begins with it. */
export function beginsWith(text: string, typed: string): boolean {
  const characters = [...text.trim().toLowerCase()]
  return [...typed.toLowerCase()].every(
    (key, place) => characters[place] === key || initialOf(characters[place] ?? '') === key,
  )
}

const msBetweenKeys = 700

/** Gathers keys that are typed one soon after the other. */
export class TypedAhead {
  #typed = ''
  #last = 0

  /** What has been typed up to this key. The same key again and again stays one key, which walks through the matches. */
  add(key: string, now: number): string {
    const isFresh = now - this.#last > msBetweenKeys || this.#typed === key
    this.#typed = isFresh ? key : this.#typed + key
    this.#last = now
    return this.#typed
  }
}
