import type { Change, Environment } from '../domain/environment.ts'

/** Keeps every revision of every environment, with the change that made it. Append-only. */
export interface EnvironmentRepository {
  /** The newest revision; the empty environment (revision 0) before the first change. */
  current(name: string): Promise<Environment>
  /** `moved` where that revision exists already: somebody was faster. Nothing is written then. */
  append(next: Environment, change: Change): Promise<'appended' | 'moved'>
  /** The changes behind the newest revisions, newest first. */
  history(name: string, limit: number): Promise<readonly (Change & { readonly revision: number })[]>
}
