import { canaryOf } from '../domain/environment.ts'
import { rollbackStep } from '../domain/steps/rollback.ts'
import {
  type ChangeDependencies,
  changeEnvironment,
  type ChangeOutcome,
  type ChangeRequest,
} from './change-environment.ts'

/** Takes visitors back to a release, from the canary, or to the default before. */
export const rollBackRelease = (
  dependencies: ChangeDependencies,
  request: ChangeRequest & { readonly name: string; readonly release?: string | undefined },
): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, async (current) => {
    const needsHistory = request.release === undefined && canaryOf(current, request.name) === undefined
    const { environments } = dependencies
    return rollbackStep(
      current,
      request,
      needsHistory ? await environments.defaultTurns(current.name, request.name) : [],
    )
  })
