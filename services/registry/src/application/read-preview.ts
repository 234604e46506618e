import type { Preview } from '@jangteo/contracts'
import { deploymentsOf, promote } from '../domain/environment.ts'
import { toReleaseDocument } from '../domain/release-document.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { allReleases } from './live-releases.ts'
import type { PreviewTokens } from './preview-tokens.ts'
import { settleLibraries } from './settle-libraries.ts'

export interface PreviewDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  readonly previews: PreviewTokens
}

export type PreviewOutcome =
  { readonly kind: 'preview'; readonly preview: Preview } | { readonly kind: 'unknown' | 'expired' }

/** The release of a token as it would be if it were live. */
export async function readPreview(
  { releases, environments, previews }: PreviewDependencies,
  token: string,
  environment: string,
): Promise<PreviewOutcome> {
  const read = previews.read(token)
  if (read.kind !== 'valid') return read
  const { name, release, expiresAt } = read
  if ((await releases.find({ name, id: release })) === undefined) return { kind: 'unknown' }
  const current = await environments.current(environment)
  const settled = await settleLibraries(releases, { current, next: promote(current, name, release) })
  const deployments = { [name]: deploymentsOf(settled.environment, name) }
  const alone = { ...settled.environment, deployments }
  const [version] = toReleaseDocument(alone, await allReleases(releases, alone)).microFrontends[name] ?? []
  if (version === undefined) return { kind: 'unknown' }
  return { kind: 'preview', preview: { name, version, expiresAt: expiresAt.toISOString() } }
}
