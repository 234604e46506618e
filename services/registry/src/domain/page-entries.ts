import type { FragmentDeclaration, ReleaseDocument, RouteDeclaration } from '@jangteo/contracts'
import {
  type ChosenRelease,
  compileImportMap,
  fileReferences,
  toChosenRelease,
} from '@jangteo/contracts/page-map'

/** Those who are in no share, or those who are in the share of every canary. */
export type Audience = 'default' | 'canary'

export const ENTRY_KINDS = ['imports', 'scopes', 'integrity', 'routes', 'fragments'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

type Entries = Readonly<Record<string, string>>
/** What pages are made of, as people compare it. */
export type PageEntries = Readonly<Record<EntryKind, Entries>>

/** What pages of these visitors get at a revision, compiled as the composer does it. */
export function pageEntries(document: ReleaseDocument, audience: Audience): PageEntries {
  const releases = Object.entries(document.microFrontends).flatMap(([name, versions]) => {
    const version =
      versions.find(({ deployment }) => deployment.default === (audience === 'default')) ?? versions[0]
    return version === undefined ? [] : [toChosenRelease(name, version)]
  })
  const { imports, scopes = {}, integrity } = compileImportMap(releases)
  const placeOf = placesOf(releases)
  return {
    imports,
    scopes: entriesOf(
      Object.entries(scopes).flatMap(([scope, addresses]) =>
        Object.entries(addresses).map(([specifier, address]) => [`${placeOf(scope)} ${specifier}`, address]),
      ),
    ),
    integrity: entriesOf(
      [...Object.entries(integrity), ...releases.flatMap(styles)].map(([href, sum]) => [placeOf(href), sum]),
    ),
    routes: entriesOf(releases.flatMap(({ name, manifest }) => manifest.routes.map(routeEntry(name)))),
    fragments: entriesOf(
      releases.flatMap(({ name, manifest }) => manifest.fragments.map(fragmentEntry(name))),
    ),
  }
}

type Entry = readonly [key: string, value: string]

const entriesOf = (entries: readonly Entry[]): Entries => Object.fromEntries(entries)

const styles = (release: ChosenRelease): readonly Entry[] =>
  fileReferences(release, release.manifest.css).map(({ href, integrity }) => [href, integrity])

/**
 * `/assets/catalog/<release>/mfe.js` is one file in every release, `catalog/mfe.js`. A library that a micro-frontend has for itself keeps its
 * address: there may be several of it.
 */
function placesOf(releases: readonly ChosenRelease[]): (address: string) => string {
  const names = new Map(releases.map(({ name, base }) => [base, name]))
  return (address) => {
    const base = /^\/assets\/[^/]+\/[^/]+\//.exec(address)?.[0] ?? ''
    const name = names.get(base)
    if (name === undefined) return address
    return [name, address.slice(base.length)].filter((part) => part !== '').join('/')
  }
}

const routeEntry =
  (owner: string) =>
  ({ pattern, access, uninterrupted, existsAt, listedAt }: RouteDeclaration): Entry => [
    pattern,
    [owner, access, uninterrupted && 'uninterrupted', existsAt, listedAt].filter(Boolean).join(' · '),
  ]

const fragmentEntry =
  (owner: string) =>
  ({ tag, class: kind, attributes, events }: FragmentDeclaration): Entry => [
    `<${tag}>`,
    [owner, kind, ...attributes.toSorted(), ...events.toSorted().map((name) => `@${name}`)].join(' · '),
  ]
