import type { Clock } from '@jangteo/service-kit'
import { type ThrottleRule, secondsToWait } from '../domain/throttle.ts'
import type { TryCounter } from '../ports/try-counter.ts'

export interface CountTryDeps {
  readonly tries: TryCounter
  readonly clock: Clock
}

/** Counts one more try; answers the seconds to wait, or undefined while tries are left. */
export async function countTry(
  { tries, clock }: CountTryDeps,
  key: string,
  rule: ThrottleRule,
): Promise<number | undefined> {
  const now = clock.now()
  return secondsToWait(await tries.count(key, rule, now), rule, now)
}
