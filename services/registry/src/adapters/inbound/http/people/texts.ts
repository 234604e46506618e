import type { ChangeAction, Locale, VitalMetric } from '@jangteo/contracts'
import type { EntryKind } from '../../../../domain/page-entries.ts'
import type { Rating } from '../../../../domain/vitals.ts'
import { en } from './texts.en.ts'
import { ko } from './texts.ko.ts'

/** Everything that the page says, in one language. */
export interface Texts {
  readonly brand: string
  readonly title: string
  readonly lead: string
  readonly otherLanguage: { readonly locale: Locale; readonly name: string }
  readonly environments: string
  readonly revision: (number: number) => string
  readonly live: string
  readonly nothingLive: string
  readonly isNotVouchedFor: string
  readonly isDefault: string
  readonly isCanary: string
  readonly isPaused: string
  readonly isKilled: string
  readonly shareOf: (release: string) => string
  readonly visitors: (count: number) => string
  readonly unseen: string
  readonly uncounted: string
  readonly failures: { readonly mounts: string; readonly fragments: string; readonly errors: string }
  readonly vitals: (views: number, days: number) => string
  readonly vitalsByRoute: string
  readonly vitalNames: Readonly<Record<VitalMetric, string>>
  readonly seconds: string
  readonly milliseconds: string
  readonly ratings: Readonly<Record<Exclude<Rating, 'good'>, string>>
  readonly goBack: string
  readonly copy: string
  readonly copied: string
  readonly timeline: string
  readonly noChanges: string
  readonly actions: Readonly<Record<ChangeAction, string>>
  readonly wholeEnvironment: string
  readonly difference: string
  readonly from: string
  readonly to: string
  readonly compare: string
  readonly compareWithBefore: string
  readonly noDifference: string
  readonly unknownRevision: string
  readonly before: string
  readonly after: string
  readonly nothing: string
  readonly pages: string
  readonly canaryPages: string
  readonly samePages: string
  readonly entryKinds: Readonly<Record<EntryKind, string>>
  readonly fates: Readonly<Record<'added' | 'removed' | 'changed', string>>
}

export const texts: Readonly<Record<Locale, Texts>> = { ko, en }
