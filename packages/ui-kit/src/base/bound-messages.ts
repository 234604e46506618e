import { pageLanguage } from './language.ts'

export interface Bounds {
  readonly type?: string
  readonly min?: string | number
  readonly max?: string | number
  readonly step?: string
  readonly maxlength?: number | undefined
}

type Bound = string | number | undefined

const messages = {
  ko: {
    least: (bound: Bound) => `${bound}부터 입력할 수 있어요.`,
    most: (bound: Bound) => `${bound}까지 입력할 수 있어요.`,
    step: (bound: Bound) => `${bound} 단위로 입력해 주세요.`,
    whole: '정수로 입력해 주세요.',
    length: (bound: Bound) => `${bound}자까지 입력할 수 있어요.`,
  },
  en: {
    least: (bound: Bound) => `The first possible value is ${bound}.`,
    most: (bound: Bound) => `The last possible value is ${bound}.`,
    step: (bound: Bound) => `Please enter it in steps of ${bound}.`,
    whole: 'Please enter a whole number.',
    length: (bound: Bound) => `Please enter at most ${bound} characters.`,
  },
}

/** What to tell the shopper, in the language of the page, of a value beyond its bounds; empty for other mistakes. */
export function boundMessage(
  validity: ValidityStateFlags,
  { type, min, max, step, maxlength }: Bounds,
): string {
  const words = messages[pageLanguage()]
  if (validity.rangeUnderflow) return words.least(min)
  if (validity.rangeOverflow) return words.most(max)
  if (validity.tooLong) return words.length(maxlength)
  // The steps of times are seconds, which nobody thinks in.
  if (validity.stepMismatch && type === 'number')
    return Number(step || 1) === 1 ? words.whole : words.step(step)
  return ''
}
