import type { MfeManifest } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { reviewPlacement } from '../domain/admission/review.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { aManifest } from '../testing/manifest-builder.ts'
import { aRelease } from '../testing/release-builder.ts'
import type { ChangeOutcome } from './change-environment.ts'
import { liveReleases } from './live-releases.ts'
import { promoteRelease } from './promote-release.ts'

interface Repositories {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
}

const ROUNDS = 6
const environment = 'production'

/** Two releases that are fine alone and own one page together. */
const rivals = (round: number): readonly MfeManifest[] =>
  ['left', 'right'].map((side) =>
    aManifest({
      name: `${side}-${round}`,
      routes: [{ pattern: `/page-${round}`, access: 'public' }],
      fragments: [],
      imports: [],
    }),
  )

async function objectionsToLive({ releases, environments }: Repositories): Promise<readonly unknown[]> {
  const live = await liveReleases(releases, await environments.current(environment))
  const manifests = live.map(({ manifest }) => manifest)
  return manifests.flatMap((manifest) => reviewPlacement(manifest, manifests))
}

/** A review holds for the revision that it read, so the change is made to that one or reviewed again. */
export function describeRacingChanges(name: string, create: () => Promise<Repositories>): void {
  describe(`changes on ${name} that are only bad together`, () => {
    const race = async (expected: 'any' | 'seen'): Promise<readonly (readonly string[])[]> => {
      const repositories = await create()
      const kinds: string[][] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const manifests = rivals(round)
        const { revision } = await repositories.environments.current(environment)
        for (const manifest of manifests)
          await repositories.releases.add(aRelease({ name: manifest.name, manifest }))
        const promote = ({ name: rival }: MfeManifest): Promise<ChangeOutcome> =>
          promoteRelease(
            { ...repositories, now: () => new Date(0) },
            {
              environment,
              name: rival,
              release: aRelease().id,
              expected: expected === 'any' ? 'any' : revision,
              by: 'kim',
            },
          )
        const outcomes = await Promise.all(manifests.map(promote))
        kinds.push(outcomes.map(({ kind }) => kind).sort())
      }
      expect((await repositories.environments.current(environment)).revision).toBe(ROUNDS)
      expect(await objectionsToLive(repositories)).toEqual([])
      return kinds
    }
    const everyRound = (...kinds: readonly string[]) => Array.from({ length: ROUNDS }, () => kinds)

    it('are made once where both saw the same revision', async () => {
      expect(await race('seen')).toEqual(everyRound('changed', 'revision-moved'))
    })

    it('are made once where both take any revision: the later one is judged again', async () => {
      expect(await race('any')).toEqual(everyRound('changed', 'refused'))
    })
  })
}
