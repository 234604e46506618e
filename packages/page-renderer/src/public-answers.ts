import type { PageRead } from './outcome.ts'

/** What anybody may be told again, as its service says. */
export interface PublicAnswer {
  readonly status: number
  readonly text: string
  readonly read: PageRead
}

/** Answers that pages share. None is of one visitor's own page. */
export interface PublicAnswers {
  /** What is still true of that address; undefined where it has to be asked for. */
  known(address: string): PublicAnswer | undefined
  /** To be called before an address is asked for. @returns keeps its answer, unless it may have changed meanwhile */
  asking(address: string): (answer: PublicAnswer) => void
}
