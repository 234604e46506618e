import { businessExamples } from './business-examples.ts'
import type { Belongings } from './belongings.ts'
import { platformExamples } from './platform-examples.ts'

/** A request that reaches what an operation does, and what its rightful caller is answered. */
export interface Example {
  readonly url: string
  readonly status: number
  readonly payload?: object | string
  readonly headers?: Readonly<Record<string, string>>
}

export type Examples = Readonly<Record<string, Example>>

/** One for each operation that any service describes. */
export const examplesFor = (belongings: Belongings): Examples => ({
  ...businessExamples(belongings),
  ...platformExamples(),
})
