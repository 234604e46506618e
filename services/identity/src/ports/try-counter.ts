import type { CountedTries, ThrottleRule } from '../domain/throttle.ts'

/** Counts tries by key, shared by all replicas. */
export interface TryCounter {
  /** Counts one more try, atomically, and answers the new count; starts anew when the window has ended. */
  count(key: string, rule: ThrottleRule, now: Date): Promise<CountedTries>
  forget(key: string): Promise<void>
}
