import type { LanguageCode } from '../base/language.ts'

interface ComboboxTexts {
  readonly count: (count: number) => string
  readonly loading: string
}

export const comboboxTexts: Readonly<Record<LanguageCode, ComboboxTexts>> = {
  ko: { count: (count) => `제안 ${count}개가 있어요.`, loading: '찾는 중이에요.' },
  en: {
    count: (count) => (count === 1 ? '1 suggestion.' : `${count} suggestions.`),
    loading: 'Searching.',
  },
}
