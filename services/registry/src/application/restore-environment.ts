import { restoreStep } from '../domain/steps/restore.ts'
import {
  type ChangeDependencies,
  changeEnvironment,
  type ChangeOutcome,
  type ChangeRequest,
} from './change-environment.ts'

/** Brings the whole environment back to what everybody had by default at an earlier revision. */
export const restoreEnvironment = (
  dependencies: ChangeDependencies,
  request: ChangeRequest & { readonly revision: number },
): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, async (current) =>
    restoreStep(
      current,
      request.revision,
      await dependencies.environments.at(request.environment, request.revision),
    ),
  )
