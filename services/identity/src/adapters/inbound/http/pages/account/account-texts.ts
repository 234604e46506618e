import type { Locale } from '@jangteo/contracts'
import { accountEn } from './account-texts.en.ts'
import { accountKo } from './account-texts.ko.ts'

/** What the account pages say, in one language. */
export interface AccountTexts {
  readonly title: string
  readonly lead: (name: string) => string
  readonly back: string
  readonly verified: string
  readonly unverified: string
  readonly done: {
    readonly password: string
    readonly email: string
    readonly session: string
    readonly passkey: string
    readonly removed: string
  }
  readonly password: {
    readonly title: string
    readonly titleOfFirst: string
    readonly about: string
    readonly lead: string
    readonly submit: string
  }
  readonly email: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly submit: string
    readonly codeLead: (email: string) => string
    readonly codeSubmit: string
  }
  readonly passkeys: {
    readonly title: string
    readonly about: string
    readonly lead: string
    readonly none: string
    readonly added: string
    readonly neverUsed: string
    readonly remove: string
    readonly submit: string
    readonly refused: string
  }
  readonly close: {
    readonly title: string
    readonly about: string
    readonly lead: string
    readonly consequences: readonly string[]
    readonly submit: string
    readonly closedTitle: string
    readonly closedText: string
  }
  readonly sessions: {
    readonly title: string
    readonly about: string
    readonly lead: string
    readonly here: string
    readonly device: (browser: string | undefined, system: string | undefined) => string
    readonly signedIn: string
    readonly lastUsed: string
    readonly end: string
    readonly endAll: string
  }
}

export const accountTexts: Readonly<Record<Locale, AccountTexts>> = { ko: accountKo, en: accountEn }
