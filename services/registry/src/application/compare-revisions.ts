import { differenceOf, type EnvironmentDifference } from '../domain/difference.ts'
import { emptyEnvironment, type Environment } from '../domain/environment.ts'
import { differenceOfPages, type PageDifference } from '../domain/page-difference.ts'
import { type Audience, pageEntries } from '../domain/page-entries.ts'
import { toReleaseDocument } from '../domain/release-document.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { allReleases } from './live-releases.ts'

export interface Comparison {
  readonly deployed: EnvironmentDifference
  /** What pages of visitors get who have every default. */
  readonly pages: PageDifference
  /** The same for those who have every canary; undefined where neither revision has one. */
  readonly canaryPages: PageDifference | undefined
}

export interface CompareDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
}

/** How an environment differs between two revisions; undefined where one of them is none. */
export async function compareRevisions(
  { releases, environments }: CompareDependencies,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Comparison | undefined> {
  const find = async (revision: number): Promise<Environment | undefined> =>
    revision === 0 ? emptyEnvironment(name) : environments.at(name, revision)
  const [before, after] = await Promise.all([find(from), find(to)])
  if (before === undefined || after === undefined) return undefined
  const documentOf = async (environment: Environment) =>
    toReleaseDocument(environment, await allReleases(releases, environment))
  const [old, young] = await Promise.all([documentOf(before), documentOf(after)])
  const pagesOf = (audience: Audience): PageDifference =>
    differenceOfPages(pageEntries(old, audience), pageEntries(young, audience))
  const hasCanary = [before, after].some(({ deployments }) =>
    Object.values(deployments).some((list) => list.length > 1),
  )
  return {
    deployed: differenceOf(before, after),
    pages: pagesOf('default'),
    canaryPages: hasCanary ? pagesOf('canary') : undefined,
  }
}
