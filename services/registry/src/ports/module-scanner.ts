import type { ScannedModule } from '../domain/admission/submission.ts'

/** Reads what a script imports and exports, without running it. */
export interface ModuleScanner {
  /** Undefined where `source` is not a module that can be parsed. */
  scan(source: string): Promise<ScannedModule | undefined>
}
