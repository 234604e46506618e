import type { MfeManifest } from '@jangteo/contracts'
import type { Objection } from '../domain/admission/objection.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'

/** A version says which bytes are meant, so only one build can have it. */
export async function objectionsToVersion(
  releases: ReleaseRepository,
  { name, version }: MfeManifest,
): Promise<readonly Objection[]> {
  const [taken] = await releases.list({ name, version, limit: 1 })
  if (taken === undefined) return []
  return [
    {
      code: 'version-taken',
      what: 'This version was published with other bytes.',
      why: `${name} ${version} is release ${taken.id}, and releases never change. Raise the version, or let the Vite preset write it: it adds the digest of the build.`,
      where: 'mfe.json#/version',
    },
  ]
}
