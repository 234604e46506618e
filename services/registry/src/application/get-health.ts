import { deploymentsOf, trialOf } from '../domain/environment.ts'
import { type ReleaseHealth, UNSEEN } from '../domain/health.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { HealthRepository } from '../ports/health-repository.ts'

/** What became of every release that is live, since its name has what it has now. */
export async function getHealth(
  {
    environments,
    health,
  }: { readonly environments: EnvironmentRepository; readonly health: HealthRepository },
  environment: string,
): Promise<readonly ReleaseHealth[]> {
  const current = await environments.current(environment)
  const names = Object.keys(current.deployments).sort()
  const lists = await Promise.all(
    names.map(async (name) => {
      const trial = trialOf(current, name)
      const known = await health.ofTrial(environment, name, trial)
      return deploymentsOf(current, name).map(({ release }) => {
        const counted = known.find((one) => one.release === release) ?? UNSEEN
        return { ...counted, environment, name, trial, release }
      })
    }),
  )
  return lists.flat()
}
