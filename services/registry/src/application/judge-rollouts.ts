import { type GuardDependencies, guardRollout } from './guard-rollout.ts'
import type { ReleaseHealthCounter } from './release-health.ts'

/** Writes what pages reported since the last time, and ends rollouts that it speaks against. */
export async function judgeRollouts(
  dependencies: GuardDependencies & { readonly counter: ReleaseHealthCounter },
): Promise<void> {
  const counted = await dependencies.counter.flush()
  const touched = new Map(counted.map((one) => [`${one.environment} ${one.name}`, one]))
  for (const one of touched.values()) await guardRollout(dependencies, one)
}
