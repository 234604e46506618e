import { type ChosenRelease, fileReference } from './chosen-release.ts'
import { type Providers, providersOf, resolutionOf } from './resolution.ts'

type Addresses = Readonly<Record<string, string>>

/** https://html.spec.whatwg.org/multipage/webappapis.html#import-maps */
export interface ImportMap {
  readonly imports: Addresses
  /** For releases below an address, other addresses than in `imports`. */
  readonly scopes?: Readonly<Record<string, Addresses>>
  readonly integrity: Addresses
}

/** Served as JavaScript, whatever the case of its letters. */
export const isScript = (path: string): boolean => /\.m?js$/i.test(path)

/**
 * One map for the page: what libraries provide, to releases that cannot use those of the page their own, and the integrity of every script
 * that may be loaded during this page view.
 */
export function compileImportMap(releases: readonly ChosenRelease[]): ImportMap {
  const shared = providersOf(releases)
  const imports = [...shared].map(
    ([specifier, library]) => [specifier, addressOf(library, specifier)] as const,
  )
  const roots = releases
    .filter(({ manifest }) => manifest.kind !== 'library')
    .map((root) => ({ root, resolution: resolutionOf(root, shared) }))
  const own = roots.flatMap(({ resolution }) => resolution.own)
  const scopes = roots.flatMap(({ root, resolution }) =>
    [root, ...resolution.own].flatMap((release) => {
      const addresses = differences(release, resolution.resolve, shared)
      return Object.keys(addresses).length === 0 ? [] : [[release.base, addresses] as const]
    }),
  )
  return {
    imports: Object.fromEntries(imports.sort()),
    ...(scopes.length > 0 && { scopes: Object.fromEntries(scopes) }),
    integrity: Object.fromEntries([...releases, ...own].flatMap(integrityOf)),
  }
}

const addressOf = ({ base, manifest }: ChosenRelease, specifier: string): string =>
  `${base}${manifest.provides?.[specifier] ?? ''}`

function differences(
  { manifest }: ChosenRelease,
  resolve: (specifier: string) => ChosenRelease | undefined,
  shared: Providers,
): Addresses {
  return Object.fromEntries(
    manifest.imports.flatMap((specifier) => {
      const [library, usual] = [resolve(specifier), shared.get(specifier)]
      return library === undefined || library.base === usual?.base
        ? []
        : [[specifier, addressOf(library, specifier)]]
    }),
  )
}

const integrityOf = (release: ChosenRelease): readonly (readonly [string, string])[] =>
  Object.keys(release.files)
    .filter((path) => isScript(path) && path !== release.manifest.server)
    .flatMap((path) => {
      const file = fileReference(release, path)
      return file === undefined ? [] : [[file.href, file.integrity] as const]
    })
