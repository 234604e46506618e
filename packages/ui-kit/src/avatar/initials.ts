const hangul = /^\p{Script=Hangul}+$/u

const first = (word: string): string => [...word][0] ?? ''

/**
 * What stands for a name in a small circle: the given name of a Korean one (하늘 of 김하늘), the first letters of the first and the
 * last word of others; empty for an empty name.
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const whole = words.join('')
  if (hangul.test(whole)) return [...whole].slice(-2).join('')
  const [start = '', end = ''] = [words[0], words.length > 1 ? words.at(-1) : '']
  return `${first(start)}${first(end)}`.toLocaleUpperCase('en')
}
