import { canaryOf, defaultRelease, trialOf } from '../domain/environment.ts'
import { reasonToStop } from '../domain/guard.ts'
import { rollbackStep } from '../domain/steps/rollback.ts'
import type { HealthRepository } from '../ports/health-repository.ts'
import { type ChangeDependencies, changeEnvironment, type ChangeOutcome } from './change-environment.ts'

/** Who the audit log names for a rollout that was stopped by itself. */
export const GUARD = 'guard'

export interface GuardDependencies extends ChangeDependencies {
  readonly health: HealthRepository
}

/**
 * Ends the rollout of a name where its canary fails clearly more often than the default. Undefined where there is nothing to stop. Several
 * processes may judge at once: the revision is made once, and only while that canary still runs.
 */
export async function guardRollout(
  dependencies: GuardDependencies,
  { environment, name }: { readonly environment: string; readonly name: string },
): Promise<ChangeOutcome | undefined> {
  const seen = await dependencies.environments.current(environment)
  const canary = canaryOf(seen, name)?.release
  if (canary === undefined) return undefined
  const trial = trialOf(seen, name)
  const health = await dependencies.health.ofTrial(environment, name, trial)
  const of = (release: string | undefined) => health.find((one) => one.release === release)
  const judged = of(canary)
  const reason = judged && reasonToStop(judged, of(defaultRelease(seen, name)))
  if (reason === undefined) return undefined
  return changeEnvironment(dependencies, { environment, expected: 'any', by: GUARD, reason }, (current) => {
    const isSameTrial = canaryOf(current, name)?.release === canary && trialOf(current, name) === trial
    return isSameTrial
      ? rollbackStep(current, { name })
      : { kind: 'unchanged', facts: { action: 'rollback', name } }
  })
}
