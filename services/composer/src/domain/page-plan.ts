import { findRoute, type MfeManifest, type PageReleaseMap } from '@jangteo/contracts'
import { type ChosenRelease, type FileReference, fileReferences } from './chosen-release.ts'
import { compileImportMap, type ImportMap } from './import-map.ts'

/** All that a page view loads, before anybody thinks of markup. */
export interface PagePlan {
  readonly kind: 'public' | 'personal' | 'not-found'
  readonly shell: ChosenRelease
  readonly importMap: ImportMap
  readonly releaseMap: PageReleaseMap
  readonly entry: FileReference
  /** Style sheets of the frame. */
  readonly styles: readonly FileReference[]
  /** Style sheets that the route's MFE adds itself when it is mounted. */
  readonly stylePreloads: readonly FileReference[]
  /** Scripts needed to show the page, entry first. */
  readonly scriptPreloads: readonly FileReference[]
}

export interface PlanRequest {
  readonly environment: string
  readonly revision: number
  readonly releases: readonly ChosenRelease[]
  /** Path after the locale prefix; undefined where the address has none. */
  readonly path: string | undefined
}

/** Undefined while no shell is live: then there is no frame to show anything in. */
export function planPage(request: PlanRequest): PagePlan | undefined {
  const { environment, revision, releases, path } = request
  const shell = releases.find(({ manifest }) => manifest.kind === 'shell')
  const [entry] = shell === undefined ? [] : fileReferences(shell, [shell.manifest.entry])
  if (shell === undefined || entry === undefined) return undefined

  const mfes = releases.filter(({ manifest }) => manifest.kind === 'mfe')
  const route = path === undefined ? undefined : findOwner(mfes, path)
  const shown = route === undefined ? [shell] : [shell, route.release]
  return {
    kind: route?.access ?? 'not-found',
    shell,
    entry,
    importMap: compileImportMap(releases),
    releaseMap: { environment, revision, mfes: mfes.map(toPageMfe) },
    styles: fileReferences(shell, shell.manifest.css),
    stylePreloads: route === undefined ? [] : fileReferences(route.release, route.release.manifest.css),
    scriptPreloads: unique([
      ...fileReferences(shell, atOnce(shell.manifest)),
      ...neededLibraries(releases, shown),
      ...(route === undefined ? [] : fileReferences(route.release, atOnce(route.release.manifest))),
    ]),
  }
}

const atOnce = ({ entry, preload = [] }: MfeManifest): readonly string[] => [entry, ...preload]

function findOwner(
  mfes: readonly ChosenRelease[],
  path: string,
): { readonly release: ChosenRelease; readonly access: 'public' | 'personal' } | undefined {
  const owners = mfes.map((release) => ({ release, routes: release.manifest.routes }))
  const found = findRoute(owners, path)
  const route = found?.owner.routes.find(({ pattern }) => pattern === found.pattern)
  return found && route && { release: found.owner.release, access: route.access }
}

function toPageMfe(release: ChosenRelease): PageReleaseMap['mfes'][number] {
  const { manifest, base } = release
  return {
    name: release.name,
    release: release.release,
    entry: `${base}${manifest.entry}`,
    css: fileReferences(release, manifest.css).map((file) => ({ ...file })),
    routes: manifest.routes,
    fragments: manifest.fragments,
  }
}

/** Files behind the bare imports of these releases, and behind those of the libraries themselves. */
function neededLibraries(
  releases: readonly ChosenRelease[],
  shown: readonly ChosenRelease[],
): readonly FileReference[] {
  const providers = new Map(
    releases.flatMap((release) =>
      Object.entries(release.manifest.provides ?? {}).map(
        ([specifier, path]) => [specifier, { release, path }] as const,
      ),
    ),
  )
  const needed = new Set(shown.flatMap(({ manifest }) => manifest.imports))
  // A Set visits what is added while it is walked: imports of libraries, of their libraries, …
  for (const specifier of needed) {
    for (const next of providers.get(specifier)?.release.manifest.imports ?? []) needed.add(next)
  }
  return [...needed].flatMap((specifier) => {
    const provider = providers.get(specifier)
    if (provider === undefined) return []
    return fileReferences(provider.release, [provider.path, ...(provider.release.manifest.preload ?? [])])
  })
}

const unique = (files: readonly FileReference[]): readonly FileReference[] => [
  ...new Map(files.map((file) => [file.href, file])).values(),
]
