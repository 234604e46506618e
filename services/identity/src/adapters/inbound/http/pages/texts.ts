import type { Locale } from '@jangteo/contracts'
import type { MailThrottled } from '../../../../application/mail-code.ts'
import type { RegistrationIssue } from '../../../../domain/account.ts'
import { en } from './texts.en.ts'
import { ko } from './texts.ko.ts'

interface Notice {
  readonly title: string
  readonly text: string
}

/** Everything that the pages say, in one language. */
export interface Texts {
  readonly brand: string
  readonly otherLanguage: { readonly locale: Locale; readonly name: string }
  readonly backToShop: string
  readonly email: string
  readonly password: string
  readonly name: string
  readonly errorPrefix: string
  readonly signIn: {
    readonly title: string
    readonly lead: string
    readonly submit: string
    readonly newHere: string
    readonly toRegister: string
    readonly wrongCredentials: string
  }
  readonly confirm: { readonly title: string; readonly lead: (email: string) => string }
  readonly register: {
    readonly title: string
    readonly lead: string
    readonly passwordHint: string
    readonly submit: string
    readonly haveAccount: string
    readonly toSignIn: string
    readonly checkFields: string
    readonly emailTaken: string
    readonly codeTitle: string
    readonly codeLead: (email: string) => string
    readonly codeSubmit: string
    readonly issues: Readonly<Record<RegistrationIssue, string>>
  }
  readonly code: {
    readonly label: string
    readonly hint: string
    readonly wrong: string
    readonly again: string
    readonly mailedAgain: string
    readonly notComing: string
    readonly mailFailed: string
    readonly tooManyMails: Readonly<Record<MailThrottled['by'], (minutes: number) => string>>
    readonly ended: Notice & { readonly next: string }
  }
  readonly passkey: {
    readonly signInTitle: string
    readonly signInLead: string
    readonly signInSubmit: string
    readonly withPassword: string
    readonly refused: string
    readonly failed: string
    readonly impossible: string
  }
  readonly forgot: {
    readonly link: string
    readonly title: string
    readonly lead: string
    readonly submit: string
    readonly emailInvalid: string
    readonly resetTitle: string
    readonly resetLead: (email: string) => string
    readonly newPassword: string
    readonly resetSubmit: string
  }
  readonly device: {
    readonly title: string
    readonly lead: string
    readonly code: string
    readonly codeHint: string
    readonly next: string
    readonly wrongCode: string
    readonly noCode: string
    readonly aborted: string
    readonly lost: string
    readonly answered: string
    readonly confirmTitle: string
    readonly confirmLead: string
    readonly confirmHint: string
    readonly signedInAs: (email: string) => string
    readonly otherAccount: string
    readonly confirm: string
    readonly abort: string
    readonly doneTitle: string
    readonly doneText: string
  }
  readonly signOut: Notice & { readonly submit: string; readonly stay: string }
  readonly signedOut: Notice
  readonly switchAccount: {
    readonly title: string
    /** Without an address: of an account that has been closed. */
    readonly text: (current: string | undefined) => string
    readonly submit: (next: string | undefined) => string
  }
  readonly passOn: Notice & { readonly submit: string }
  readonly tooManyTries: (minutes: number) => string
  readonly tooManyRequests: (minutes: number) => Notice
  readonly expired: Notice
  /** At the address of a sign-in that is over, by whatever end, or never was: who is signed in. */
  readonly over: (email: string) => Notice
  readonly foreignForm: Notice
  readonly badRequest: Notice
  readonly refused: Notice
  readonly notFound: Notice
  readonly broken: Notice
}

export const texts: Readonly<Record<Locale, Texts>> = { ko, en }
