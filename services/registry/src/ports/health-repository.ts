import type { ReleaseHealth, Sight } from '../domain/health.ts'

/** Keeps what became of releases, added up over all processes. */
export interface HealthRepository {
  /** Counts each sight unless its seal was counted before, by whatever process. */
  count(sights: readonly Sight[], at: Date): Promise<void>
  /** Of every release of that name that was seen in that trial. */
  ofTrial(environment: string, name: string, trial: number): Promise<readonly ReleaseHealth[]>
}
