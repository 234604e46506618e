import { ENTRY_KINDS, type EntryKind, type PageEntries } from './page-entries.ts'

export interface EntryDifference {
  readonly key: string
  /** Undefined where the entry is new. */
  readonly before?: string | undefined
  /** Undefined where the entry is gone. */
  readonly after?: string | undefined
}

/** Only kinds in which something differs, sorted by key. */
export type PageDifference = readonly {
  readonly kind: EntryKind
  readonly entries: readonly EntryDifference[]
}[]

/** What was added to pages, what is gone from them and what became another. */
export const differenceOfPages = (before: PageEntries, after: PageEntries): PageDifference =>
  ENTRY_KINDS.map((kind) => ({ kind, entries: differenceOfEntries(before[kind], after[kind]) })).filter(
    ({ entries }) => entries.length > 0,
  )

const differenceOfEntries = (
  before: PageEntries[EntryKind],
  after: PageEntries[EntryKind],
): readonly EntryDifference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .sort()
    .map((key) => ({ key, before: before[key], after: after[key] }))
