// Letters as they are typed on a two-set Korean keyboard: what takes several strokes (ㅘ, ㄳ) stands as several letters, so that
// text in the middle of being typed ("고" of "과자", "갑" of "가방") is a beginning of the whole word.
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  )

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3

const isSyllable = (letter: string): boolean => letter >= '가' && letter <= '힣'

/** True where every letter is a whole Hangul syllable. */
export const isHangul = (word: string): boolean => [...word].every(isSyllable)
/** True where every letter is a lone consonant: "ㅇㅎㄱㅂ" for 여행가방. */
export const isInitials = (word: string): boolean => /^[ㄱ-ㅎ]+$/.test(word)

function spell(syllable: string): { initial: string; rest: string } | undefined {
  const code = syllable.charCodeAt(0)
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined
  const index = code - FIRST_SYLLABLE
  const vowel = VOWELS[Math.floor((index % 588) / 28)] ?? ''
  return { initial: INITIALS[Math.floor(index / 588)] ?? '', rest: vowel + (FINALS[index % 28] ?? '') }
}

/** "가방" → "ㄱㅏㅂㅏㅇ"; other letters stay. */
export const toJamo = (text: string): string =>
  [...text]
    .map((letter) => {
      const spelt = spell(letter)
      return spelt ? spelt.initial + spelt.rest : letter
    })
    .join('')

/** "여행가방" → "ㅇㅎㄱㅂ"; other letters stay. */
export const toInitials = (text: string): string =>
  [...text].map((letter) => spell(letter)?.initial ?? letter).join('')
