import { type Promotion, promoteStep } from '../domain/steps/promote.ts'
import {
  type ChangeDependencies,
  changeEnvironment,
  type ChangeOutcome,
  type ChangeRequest,
} from './change-environment.ts'

/** Makes a release what every visitor gets. */
export const promoteRelease = (
  dependencies: ChangeDependencies,
  request: ChangeRequest & Promotion,
): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, (current) => promoteStep(current, request))
