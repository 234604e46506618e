import type { ReleaseHealth } from '../domain/health.ts'

/** Keeps what became of releases, added up over all processes. */
export interface HealthRepository {
  add(counts: readonly ReleaseHealth[]): Promise<void>
  /** Of every release of that name that was seen in that trial. */
  ofTrial(environment: string, name: string, trial: number): Promise<readonly ReleaseHealth[]>
}
