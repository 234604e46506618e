import type { DefaultTurn, Revision } from '../domain/change.ts'
import type { Environment } from '../domain/environment.ts'

/** Keeps every revision of every environment, with the change that made it. Append-only. */
export interface EnvironmentRepository {
  /** The newest revision; the empty environment (revision 0) before the first change. */
  current(name: string): Promise<Environment>
  /** That revision; undefined where there is none. */
  at(name: string, revision: number): Promise<Environment | undefined>
  /** `moved` where that revision exists already: somebody was faster. Nothing is written then. */
  append(revision: Revision): Promise<'appended' | 'moved'>
  /** The newest revisions with the changes behind them, newest first. */
  revisions(name: string, limit: number): Promise<readonly Revision[]>
  /** Each turn of the default release of `mfe`, from the first revision on, newest first. */
  defaultTurns(name: string, mfe: string): Promise<readonly DefaultTurn[]>
}
