import type { Objection } from '../domain/admission/objection.ts'
import { defaultRelease, type Deployment, deploymentsOf, type Environment } from '../domain/environment.ts'
import { chooseLibraries, type OwnLibraries, unmetLibraries } from '../domain/libraries.ts'
import type { Release } from '../domain/release.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { liveReleases } from './live-releases.ts'

const CANDIDATES = 100

type KnownReleases = Pick<ReleaseRepository, 'find' | 'list'>

export interface Settled {
  /** With the libraries that micro-frontends have for themselves. */
  readonly environment: Environment
  readonly objections: readonly Objection[]
}

/**
 * Gives every live micro-frontend and the shell the versions that they require: those of the page, or releases of their own. What one has
 * already it keeps as long as it fits, so publishing a library changes nothing that is live.
 * @param upload a release that `next` names and that is not published
 */
export async function settleLibraries(
  releases: KnownReleases,
  {
    current,
    next,
    upload,
  }: { readonly current: Environment; readonly next: Environment; readonly upload?: Release },
): Promise<Settled> {
  const known = upload === undefined ? releases : including(releases, upload)
  const live = await liveReleases(known, next)
  const libraries = live.filter(({ manifest }) => manifest.kind === 'library')
  const published = await candidatesOf(known, { live, libraries, current })
  const objections: Objection[] = []

  const settle = (name: string, { libraries: _before, ...deployment }: Deployment): Deployment => {
    const release = live.find((one) => one.name === name && one.id === deployment.release)
    if (release === undefined || release.manifest.kind === 'library') return deployment
    const had = librariesOf(current, name, deployment.release)
    const choice = chooseLibraries({
      manifest: release.manifest,
      live: libraries,
      candidates: (library) =>
        inOrder(published.get(library) ?? [], [had[library], defaultRelease(current, library)]),
    })
    objections.push(...choice.objections)
    return Object.keys(choice.own).length === 0 ? deployment : { ...deployment, libraries: choice.own }
  }
  const deployments = Object.fromEntries(
    Object.entries(next.deployments).map(([name, list]) => [name, list.map((one) => settle(name, one))]),
  )
  return { environment: { ...next, deployments }, objections }
}

/** By library: what is in use now, however old it is, and the newest releases. */
async function candidatesOf(
  releases: KnownReleases,
  {
    live,
    libraries,
    current,
  }: {
    readonly live: readonly Release[]
    readonly libraries: readonly Release[]
    readonly current: Environment
  },
): Promise<ReadonlyMap<string, readonly Release[]>> {
  const names = new Set(
    live.flatMap(({ manifest }) => (manifest.kind === 'library' ? [] : unmetLibraries(manifest, libraries))),
  )
  const candidates = async (name: string): Promise<readonly Release[]> => {
    const inUse = await Promise.all(idsInUse(current, name).map((id) => releases.find({ name, id })))
    return [
      ...inUse.filter((release) => release !== undefined),
      ...(await releases.list({ name, limit: CANDIDATES })),
    ]
  }
  return new Map(await Promise.all([...names].map(async (name) => [name, await candidates(name)] as const)))
}

const idsInUse = (environment: Environment, library: string): readonly string[] => [
  ...new Set(
    [
      defaultRelease(environment, library),
      ...Object.values(environment.deployments).flatMap((list) =>
        list.map(({ libraries }) => libraries?.[library]),
      ),
    ].filter((id) => id !== undefined),
  ),
]

const librariesOf = (environment: Environment, name: string, release: string): OwnLibraries =>
  deploymentsOf(environment, name).find((deployment) => deployment.release === release)?.libraries ?? {}

/** These first, then the newest: what others have in use is taken up in its turn only. */
const inOrder = (
  releases: readonly Release[],
  first: readonly (string | undefined)[],
): readonly Release[] => [
  ...first.flatMap((id) => releases.filter((release) => release.id === id)),
  ...releases.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()),
]

const including = (releases: KnownReleases, upload: Release): KnownReleases => ({
  list: (filter) => releases.list(filter),
  find: async (key) => (key.name === upload.name && key.id === upload.id ? upload : releases.find(key)),
})
