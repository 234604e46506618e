import type { MfeManifest } from '@jangteo/contracts'
import type { Objection } from '../domain/admission/objection.ts'
import { reviewPlacement, unique } from '../domain/admission/review.ts'
import { canaryOf, defaultRelease, type Environment } from '../domain/environment.ts'
import type { Release } from '../domain/release.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { liveReleases } from './live-releases.ts'

type Refusal =
  | { readonly kind: 'unknown-release'; readonly name: string; readonly release: string }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }

/**
 * Whether a release that begins to be served gets along with everything that is live, whichever of two releases of another name a visitor
 * has. Undefined where it does.
 */
export async function reviewBeginning(
  releases: ReleaseRepository,
  environment: Environment,
  begins: { readonly name: string; readonly release: string },
): Promise<Refusal | undefined> {
  const release = await releases.find({ name: begins.name, id: begins.release })
  if (release === undefined) return { kind: 'unknown-release', ...begins }
  const live = await liveReleases(releases, environment)
  const objections = unique(
    combinations(environment, live).flatMap((manifests) => reviewPlacement(release.manifest, manifests)),
  )
  return objections.length === 0 ? undefined : { kind: 'refused', objections }
}

/** Everything at once, and for each name with a canary also the visitors who have only one of its two releases. */
function combinations(
  environment: Environment,
  live: readonly Release[],
): readonly (readonly MfeManifest[])[] {
  const partial = Object.keys(environment.deployments).flatMap((name) => {
    const canary = canaryOf(environment, name)?.release
    if (canary === undefined) return []
    const absent = [canary, defaultRelease(environment, name)]
    return absent.map((id) => live.filter((release) => release.name !== name || release.id !== id))
  })
  return [live, ...partial].map((list) => list.map(({ manifest }) => manifest))
}
