import { pageLanguage, type LanguageCode } from './language.ts'

/** What bounds a value, as on native controls. */
export interface Bounds {
  readonly type?: string
  readonly min?: string | number
  readonly max?: string | number
  readonly step?: string
  readonly maxlength?: number | undefined
}

type Mistake =
  | 'valueMissing'
  | 'typeMismatch'
  | 'patternMismatch'
  | 'tooShort'
  | 'badInput'
  | 'rangeUnderflow'
  | 'rangeOverflow'
  | 'tooLong'
  | 'stepMismatch'

/** `{}` is the bound that the value is beyond. */
const messages: Record<LanguageCode, Record<Mistake | 'notWhole', string>> = {
  ko: {
    valueMissing: '꼭 입력하거나 선택해 주세요.',
    typeMismatch: '형식이 맞지 않아요. 다시 확인해 주세요.',
    patternMismatch: '형식이 맞지 않아요. 다시 확인해 주세요.',
    tooShort: '조금 더 길게 입력해 주세요.',
    badInput: '숫자로 입력해 주세요.',
    rangeUnderflow: '{}부터 입력할 수 있어요.',
    rangeOverflow: '{}까지 입력할 수 있어요.',
    tooLong: '{}자까지 입력할 수 있어요.',
    stepMismatch: '{} 단위로 입력해 주세요.',
    notWhole: '정수로 입력해 주세요.',
  },
  en: {
    valueMissing: 'Please fill in or choose this.',
    typeMismatch: 'The format does not look right. Please check it.',
    patternMismatch: 'The format does not look right. Please check it.',
    tooShort: 'Please enter a little more.',
    badInput: 'Please enter a number.',
    rangeUnderflow: 'The first possible value is {}.',
    rangeOverflow: 'The last possible value is {}.',
    tooLong: 'Please enter at most {} characters.',
    stepMismatch: 'Please enter it in steps of {}.',
    notWhole: 'Please enter a whole number.',
  },
}
const mistakes = Object.keys(messages.en) as Mistake[]

/** What to tell the shopper, in the language of the page; the browser's own words for rarer mistakes. */
export function validationMessage(
  validity: ValidityStateFlags,
  browserMessage: string,
  { type, min, max, step, maxlength }: Bounds,
): string {
  const mistake = mistakes.find((each) => validity[each])
  // The steps of times are seconds, which nobody thinks in.
  if (!mistake || (mistake === 'stepMismatch' && type !== 'number')) return browserMessage
  const words = messages[pageLanguage()]
  if (mistake === 'stepMismatch' && Number(step || 1) === 1) return words.notWhole
  const bounds: Partial<Record<Mistake, string | number | undefined>> = {
    rangeUnderflow: min,
    rangeOverflow: max,
    tooLong: maxlength,
    stepMismatch: step,
  }
  return words[mistake].replace('{}', `${bounds[mistake]}`)
}
