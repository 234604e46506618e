import { findRoute, type MfeManifest, type RouteDeclaration } from '@jangteo/contracts'
import {
  type ChosenRelease,
  type FileReference,
  fileReferences,
  providersOf,
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
  /** Scripts of the frame, the shell's first. */
  readonly framePreloads: readonly FileReference[]
  /** What the page needs beside them, what others need first. */
  readonly pagePreloads: readonly FileReference[]
}

interface Plans {
  readonly byRoute: Map<string, PagePlan>
  /** Of addresses that were asked for lately. */
  readonly byPath: Map<string | undefined, PagePlan>
}

const REMEMBERED_PATHS = 500
const plansOf = new WeakMap<Site, Plans>()

/**
 * @param path after the locale prefix; undefined where the address has none
 * @returns the same plan for all pages of a route
 */
export function planPage(site: Site, path: string | undefined): PagePlan {
  const plans = plansOf.get(site) ?? { byRoute: new Map(), byPath: new Map() }
  plansOf.set(site, plans)
  const plan = plans.byPath.get(path) ?? planRoute(site, plans, path)
  // What is asked for again becomes the youngest.
  plans.byPath.delete(path)
  plans.byPath.set(path, plan)
  const [oldest] = plans.byPath.keys()
  if (plans.byPath.size > REMEMBERED_PATHS) plans.byPath.delete(oldest)
  return plan
}

function planRoute(site: Site, { byRoute }: Plans, path: string | undefined): PagePlan {
  const found = path === undefined ? undefined : findOwner(site.mfes, path)
  const id = found ? `${found.owner.name} ${found.route.pattern}` : ''
  const plan = byRoute.get(id) ?? makePlan(site, found)
  byRoute.set(id, plan)
  return plan
}

function makePlan(site: Site, { owner: declared, route }: Partial<Found> = {}): PagePlan {
  const { shell, releases } = site
  const isOff = declared?.off?.pages === true
  const owner = isOff ? undefined : declared
  const framePreloads = unique([
    ...fileReferences(shell, atOnce(shell.manifest)),
    ...librariesOf(shell, releases),
  ])
  return {
    kind: route?.access ?? 'not-found',
    isOff,
    site,
    route,
    owner,
    styles: fileReferences(shell, shell.manifest.css),
    stylePreloads: owner === undefined ? [] : fileReferences(owner, owner.manifest.css),
    framePreloads,
    pagePreloads: owner && route ? without(framePreloads, pageScripts(owner, route, releases)) : [],
  }
}

function pageScripts(
  owner: ChosenRelease,
  route: RouteDeclaration,
  releases: readonly ChosenRelease[],
): readonly FileReference[] {
  const page = owner.manifest.pages?.[route.pattern]
  const files = [...atOnce(owner.manifest), ...(page?.files ?? [])]
  return unique([...librariesOf(owner, releases, page?.imports), ...fileReferences(owner, files)])
}

const atOnce = ({ entry, preload = [] }: MfeManifest): readonly string[] => [entry, ...preload]

interface Found {
  readonly owner: ChosenRelease
  readonly route: RouteDeclaration
}

function findOwner(mfes: readonly ChosenRelease[], path: string): Found | undefined {
  const owners = mfes.map((release) => ({ release, routes: release.manifest.routes }))
  const found = findRoute(owners, path)
  return found && { owner: found.owner.release, route: found.route }
}

/** Files behind the bare imports that the release has at once, and `also` others; before each those that it imports itself. */
function librariesOf(
  release: ChosenRelease,
  releases: readonly ChosenRelease[],
  also: readonly string[] = [],
): readonly FileReference[] {
  const { manifest } = release
  const { resolve } = resolutionOf(release, providersOf(releases))
  const seen = new Set<string>()
  const inOrder = (specifier: string): readonly FileReference[] => {
    const provider = resolve(specifier)
    if (provider === undefined || seen.has(specifier)) return []
    seen.add(specifier)
    const first = provider.manifest.imports.flatMap(inOrder)
    return [...first, ...fileReferences(provider, filesOf(specifier, provider.manifest))]
  }
  return [...(manifest.importsAtOnce ?? manifest.imports), ...also].flatMap(inOrder)
}

function filesOf(specifier: string, { provides, needs, preload = [] }: MfeManifest): readonly string[] {
  const file = provides?.[specifier]
  return file === undefined ? [] : [file, ...(needs?.[specifier] ?? []), ...preload]
}

const unique = (files: readonly FileReference[]): readonly FileReference[] => [
  ...new Map(files.map((file) => [file.href, file])).values(),
]

const without = (
  those: readonly FileReference[],
  files: readonly FileReference[],
): readonly FileReference[] => files.filter(({ href }) => !those.some((other) => other.href === href))
