import { type Rollout, rolloutStep } from '../domain/steps/rollout.ts'
import {
  type ChangeDependencies,
  changeEnvironment,
  type ChangeOutcome,
  type ChangeRequest,
} from './change-environment.ts'

/** Gives a release to a share of the visitors, or changes the share. */
export const rollOutRelease = (
  dependencies: ChangeDependencies,
  request: ChangeRequest & Rollout,
): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, (current) => rolloutStep(current, request))
