import type { Words } from './words.ts'

/** draft: try it · beta: use it, names may change · stable: changes are announced · deprecated: use something else. */
export type Status = 'draft' | 'beta' | 'stable' | 'deprecated'

/** What the page of an element says beyond its stories: `parameters.kit` of the stories' file. All of it is required. */
export interface KitPage {
  readonly status: Status
  /** What it is for, in one sentence. */
  readonly summary: Words
  /** The parts a designer sees, in reading order. */
  readonly anatomy: readonly (readonly [part: string, what: Words])[]
  readonly dos: readonly Words[]
  readonly donts: readonly Words[]
  /** Keys, roles, names, what is spoken; what the page around it must do. */
  readonly accessibility: readonly Words[]
  /** The usual case, ready to be copied; its words as they are on a page of that language. */
  readonly html: Words
  readonly vue: string
  /** Other elements that this page is about, e.g. the items of a group. */
  readonly also?: readonly string[]
  /** What the controls of the playground change that are no property of the element. */
  readonly controls?: Readonly<Record<string, Words>>
  /** Classes that a page may write, with what they do: the manifest knows elements only. */
  readonly classes?: readonly (readonly [name: string, what: Words])[]
}

/** A text in both languages of which only some words differ. */
export const inBoth = (write: (word: (...words: Words) => string) => string): Words => [
  write((ko) => ko),
  write((_, en) => en),
]

/** Says under a story's title what to look at. */
export const about = (...words: Words): { readonly about: Words } => ({ about: words })

/** Switches one axe rule off for one story. The reason is for the reader. */
export function withoutAxeRule(id: string, reason: string): { readonly a11y: object } {
  return { a11y: { config: { rules: [{ id, enabled: false, reason }] } } }
}
