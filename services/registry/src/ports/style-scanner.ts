import type { ScannedStyles } from '../domain/admission/submission.ts'

/** Reads what a style sheet reaches. */
export interface StyleScanner {
  /** Undefined where `source` is not a style sheet that can be parsed. */
  scan(source: string): ScannedStyles | undefined
}
