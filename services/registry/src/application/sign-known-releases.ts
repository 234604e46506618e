import type { Release } from '../domain/release.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import type { ReleaseSigner } from './release-signer.ts'

export interface SignDependencies {
  readonly releases: ReleaseRepository
  readonly signer: ReleaseSigner
}

/** What is signed at a start although no key of the registry vouches for it. */
export type Adoption = 'nothing' | 'unsigned' | 'everything'

/** Signs with the key of now what a former key signed, and what is adopted. Answers what is left: it may have been changed since it was admitted. */
export async function signKnownReleases(
  { releases, signer }: SignDependencies,
  adoption: Adoption,
): Promise<readonly Release[]> {
  const left: Release[] = []
  for (const release of await releases.listNotSignedBy(signer.key)) {
    const isAdopted =
      adoption === 'everything' || (adoption === 'unsigned' && release.signature === undefined)
    if (isAdopted || signer.isGenuine(release)) await releases.sign(release, signer.sign(release))
    else left.push(release)
  }
  return left
}
