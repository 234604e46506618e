import type { Locale } from '@jangteo/contracts'
import { outsideEn } from './outside-texts.en.ts'
import { outsideKo } from './outside-texts.ko.ts'

interface Words {
  readonly title: string
  readonly text: string
}

/** What pages say about outside providers, in one language. `name` is that of a provider. */
export interface OutsideTexts {
  readonly or: string
  readonly continueWith: (name: string) => string
  readonly passing: (name: string) => Words & { readonly next: string }
  readonly ended: Words
  readonly refused: (name: string) => Words
  readonly unavailable: (name: string) => Words
  readonly otherWay: string
  readonly turnedBack: (name: string) => string
  readonly notAskedAgain: (name: string) => string
  readonly toConnect: {
    readonly title: string
    readonly lead: (name: string, label: string) => string
    readonly noAccount: string
    readonly join: string
    readonly forget: string
  }
  readonly notConnected: (name: string) => string
  readonly join: {
    readonly title: string
    readonly lead: (name: string) => string
    readonly haveAccount: string
    readonly connect: string
    readonly taken: string
  }
  readonly account: {
    readonly title: string
    readonly about: string
    readonly lead: string
    readonly none: string
    readonly connected: string
    readonly connect: (name: string) => string
    readonly remove: string
    readonly taken: (name: string) => string
    readonly lastWayIn: string
    readonly done: { readonly connected: string; readonly removed: string }
  }
}

export const outsideTexts: Readonly<Record<Locale, OutsideTexts>> = { ko: outsideKo, en: outsideEn }
