import { pageLanguage, type LanguageCode } from './language.ts'

type Flag = 'valueMissing' | 'typeMismatch' | 'patternMismatch' | 'tooShort' | 'badInput'

const messages: Record<LanguageCode, Record<Flag, string>> = {
  ko: {
    valueMissing: '꼭 입력하거나 선택해 주세요.',
    typeMismatch: '형식이 맞지 않아요. 다시 확인해 주세요.',
    patternMismatch: '형식이 맞지 않아요. 다시 확인해 주세요.',
    tooShort: '조금 더 길게 입력해 주세요.',
    badInput: '숫자로 입력해 주세요.',
  },
  en: {
    valueMissing: 'Please fill in or choose this.',
    typeMismatch: 'The format does not look right. Please check it.',
    patternMismatch: 'The format does not look right. Please check it.',
    tooShort: 'Please enter a little more.',
    badInput: 'Please enter a number.',
  },
}
const flags = Object.keys(messages.en) as Flag[]

/** What to tell the shopper, in the language of the page; the browser's own words for rarer mistakes. */
export function validationMessage(validity: ValidityStateFlags, browserMessage: string): string {
  const failed = flags.find((flag) => validity[flag])
  return failed ? messages[pageLanguage()][failed] : browserMessage
}
