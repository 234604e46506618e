import type { Killed } from '../domain/environment.ts'
import { killStep, reviveStep } from '../domain/steps/switches.ts'
import {
  type ChangeDependencies,
  changeEnvironment,
  type ChangeOutcome,
  type ChangeRequest,
} from './change-environment.ts'
import { liveReleases } from './live-releases.ts'

type Request = ChangeRequest & Killed

const targetOf = ({ name, fragment }: Killed): Killed => ({
  name,
  ...(fragment !== undefined && { fragment }),
})

/** Switches a micro-frontend, or one of its fragments, off for everybody. */
export const switchOff = (dependencies: ChangeDependencies, request: Request): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, async (current) => {
    const live = await liveReleases(dependencies.releases, current)
    const manifests = live.filter(({ name }) => name === request.name).map(({ manifest }) => manifest)
    return killStep(current, targetOf(request), manifests)
  })

export const switchOn = (dependencies: ChangeDependencies, request: Request): Promise<ChangeOutcome> =>
  changeEnvironment(dependencies, request, (current) => reviveStep(current, targetOf(request)))
