import { findRoute, type MfeManifest, type RouteDeclaration } from '@jangteo/contracts'
import {
  type ChosenRelease,
  type FileReference,
  fileReferences,
  providersOf,
  type Resolution,
  resolutionOf,
} from '@jangteo/contracts/page-map'
import type { Site } from './site.ts'

/** All that a page view loads, before anybody thinks of markup. */
export interface PagePlan {
  readonly kind: RouteDeclaration['access'] | 'not-found'
  /** True where the page's owner is switched off: the frame says so. */
  readonly isOff: boolean
  readonly site: Site
  /** What the page's owner declared; undefined for `not-found`. */
  readonly route: RouteDeclaration | undefined
  /** Whose page it is; undefined where it is nobody's, or its owner is switched off. */
  readonly owner: ChosenRelease | undefined
  /** Style sheets of the frame. */
  readonly styles: readonly FileReference[]
  /** Style sheets that the route's MFE adds itself when it is mounted. */
  readonly stylePreloads: readonly FileReference[]
  /** Scripts needed to show the page, the shell's first. */
  readonly scriptPreloads: readonly FileReference[]
}

/** @param path after the locale prefix; undefined where the address has none */
export function planPage(site: Site, path: string | undefined): PagePlan {
  const { shell, releases } = site
  const { owner: declared, route } = (path === undefined ? undefined : findOwner(site.mfes, path)) ?? {}
  const isOff = declared?.off?.pages === true
  const owner = isOff ? undefined : declared
  const page = route && owner?.manifest.pages?.[route.pattern]
  return {
    kind: route?.access ?? 'not-found',
    isOff,
    site,
    route,
    owner,
    styles: fileReferences(shell, shell.manifest.css),
    stylePreloads: owner === undefined ? [] : fileReferences(owner, owner.manifest.css),
    scriptPreloads: unique([
      ...fileReferences(shell, atOnce(shell.manifest)),
      ...neededLibraries(releases, [
        { release: shell },
        ...(owner === undefined ? [] : [{ release: owner, also: page?.imports }]),
      ]),
      ...(owner === undefined
        ? []
        : fileReferences(owner, [...atOnce(owner.manifest), ...(page?.files ?? [])])),
    ]),
  }
}

const atOnce = ({ entry, preload = [] }: MfeManifest): readonly string[] => [entry, ...preload]

function findOwner(
  mfes: readonly ChosenRelease[],
  path: string,
): { readonly owner: ChosenRelease; readonly route: RouteDeclaration } | undefined {
  const owners = mfes.map((release) => ({ release, routes: release.manifest.routes }))
  const found = findRoute(owners, path)
  return found && { owner: found.owner.release, route: found.route }
}

interface Shown {
  readonly release: ChosenRelease
  /** Bare imports beside those that it has at once. */
  readonly also?: readonly string[] | undefined
}

/** Files behind the bare imports that these releases have at once, and behind those of the libraries themselves. */
function neededLibraries(
  releases: readonly ChosenRelease[],
  shown: readonly Shown[],
): readonly FileReference[] {
  const shared = providersOf(releases)
  return shown.flatMap((one) => librariesOf(one, resolutionOf(one.release, shared)))
}

function librariesOf(
  { release: { manifest }, also = [] }: Shown,
  { resolve }: Resolution,
): readonly FileReference[] {
  const needed = new Set([...(manifest.importsAtOnce ?? manifest.imports), ...also])
  // A Set visits what is added while it is walked: imports of libraries, of their libraries, …
  for (const specifier of needed) {
    for (const next of resolve(specifier)?.manifest.imports ?? []) needed.add(next)
  }
  return [...needed].flatMap((specifier) => {
    const provider = resolve(specifier)
    return provider === undefined ? [] : fileReferences(provider, filesOf(specifier, provider.manifest))
  })
}

function filesOf(specifier: string, { provides, needs, preload = [] }: MfeManifest): readonly string[] {
  const file = provides?.[specifier]
  return file === undefined ? [] : [file, ...(needs?.[specifier] ?? []), ...preload]
}

const unique = (files: readonly FileReference[]): readonly FileReference[] => [
  ...new Map(files.map((file) => [file.href, file])).values(),
]
