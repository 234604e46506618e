import type { Environment } from '../identity/environment.ts'

/** What a command may touch of the process that runs it. */
export interface Io {
  readonly env: Environment
  /** Folder that it runs in. */
  readonly cwd: string
  /** Results: one line. */
  out(line: string): void
  /** Progress and errors: one line. */
  err(line: string): void
  /** Progress in place, each text instead of the one before. Missing where no terminal shows it. */
  draw?(text: string): void
  wait(seconds: number): Promise<void>
}
