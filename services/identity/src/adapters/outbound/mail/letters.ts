import type { Locale } from '@jangteo/contracts'
import type { Letter } from '../../../ports/mailer.ts'
import { en } from './letters.en.ts'
import { ko } from './letters.ko.ts'

export interface LetterText {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** All letters in one language; `code` is already as people read it. */
export interface Letters {
  readonly from: string
  readonly closing: string
  readonly write: (letter: Letter) => LetterText
}

const letters: Readonly<Record<Locale, Letters>> = { ko, en }

export interface WrittenMail {
  /** Name of the sender. */
  readonly from: string
  readonly subject: string
  readonly text: string
}

const readable = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** Plain text, without a link: whoever is used to links in mails of a shop can be led elsewhere by one. */
export function writeMail(letter: Letter, locale: Locale): WrittenMail {
  const { from, closing, write } = letters[locale]
  const { subject, paragraphs } = write(
    'code' in letter ? { ...letter, code: readable(letter.code) } : letter,
  )
  return { from, subject, text: `${[...paragraphs, closing].join('\n\n')}\n` }
}
