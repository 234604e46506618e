import { pauseStep } from '../domain/steps/switches.ts'
import {
  type ChangeDependencies,
  changeEnvironment,
  type ChangeOutcome,
  type ChangeRequest,
} from './change-environment.ts'

type Request = ChangeRequest & { readonly name: string }

/** Lets the rollout of a name stand still: nobody gets another release, except by a rollback. */
export const pauseRollout = (dependencies: ChangeDependencies, request: Request): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, (current) => pauseStep(current, request.name, true))

export const resumeRollout = (dependencies: ChangeDependencies, request: Request): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, (current) => pauseStep(current, request.name, false))
