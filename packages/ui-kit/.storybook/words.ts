import { pageLanguage } from '../src/base/language.ts'

/** One text in the two languages of the shop. */
export type Words = readonly [ko: string, en: string]

/** The text in the language that the toolbar asks for. */
export function say(...[ko, en]: Words): string {
  return pageLanguage() === 'ko' ? ko : en
}
