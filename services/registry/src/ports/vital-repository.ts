import type { VitalCount } from '../domain/vitals.ts'

/** Keeps how pages felt to visitors, added up over all processes. */
export interface VitalRepository {
  add(counts: readonly VitalCount[]): Promise<void>
  /** Of that environment, from that day on. */
  since(environment: string, day: string): Promise<readonly VitalCount[]>
}
