import type { Objection } from '../domain/admission/objection.ts'
import { reviewPlacement } from '../domain/admission/review.ts'
import { defaultRelease, type Environment, isFullyPromoted, promote } from '../domain/environment.ts'
import type { Release } from '../domain/release.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { liveReleases } from './live-releases.ts'

export interface PromoteDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  readonly now: () => Date
}

export interface PromoteRequest {
  readonly environment: string
  readonly name: string
  readonly release: string
  /** The revision that the caller has seen; `any` takes the newest one. */
  readonly expected: number | 'any'
  readonly by: string
}

export type PromoteOutcome =
  | { readonly kind: 'promoted'; readonly environment: Environment; readonly previous?: string }
  | { readonly kind: 'unchanged'; readonly environment: Environment; readonly previous?: string }
  | { readonly kind: 'revision-moved'; readonly revision: number }
  | { readonly kind: 'unknown-release' }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }

const MAX_ATTEMPTS = 10

/** Makes a release what every visitor gets. */
export async function promoteRelease(
  dependencies: PromoteDependencies,
  request: PromoteRequest,
): Promise<PromoteOutcome> {
  const release = await dependencies.releases.find({ name: request.name, id: request.release })
  if (release === undefined) return { kind: 'unknown-release' }
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptPromotion(dependencies, request, release)
    const isWorthAnother = outcome.kind === 'revision-moved' && request.expected === 'any'
    if (!isWorthAnother || attempt === MAX_ATTEMPTS) return outcome
  }
}

async function attemptPromotion(
  { releases, environments, now }: PromoteDependencies,
  { environment, name, expected, by }: PromoteRequest,
  release: Release,
): Promise<PromoteOutcome> {
  const current = await environments.current(environment)
  if (expected !== 'any' && expected !== current.revision) {
    return { kind: 'revision-moved', revision: current.revision }
  }
  const previous = defaultRelease(current, name)
  if (isFullyPromoted(current, name, release.id)) return { kind: 'unchanged', environment: current, previous }

  const live = await liveReleases(releases, current)
  const objections = reviewPlacement(
    release.manifest,
    live.map(({ manifest }) => manifest),
  )
  if (objections.length > 0) return { kind: 'refused', objections }

  const next = promote(current, name, release.id)
  const change = { action: 'promote', name, release: release.id, previous, by, at: now() } as const
  if ((await environments.append(next, change)) === 'appended') {
    return { kind: 'promoted', environment: next, previous }
  }
  return { kind: 'revision-moved', revision: next.revision }
}
