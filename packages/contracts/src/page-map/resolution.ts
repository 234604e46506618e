import { satisfies } from '../versions.ts'
import type { ChosenRelease } from './chosen-release.ts'

/** What bare imports of one release are on a page: those of everybody, or, where they do not fit, libraries of its own. */
export interface Resolution {
  /** The library behind a specifier; its `base` is where this release loads it from. Undefined where nobody provides it. */
  resolve(specifier: string): ChosenRelease | undefined
  /** Libraries that lie at another address than everybody's. */
  readonly own: readonly ChosenRelease[]
}

export type Providers = ReadonlyMap<string, ChosenRelease>

export const providersOf = (releases: readonly ChosenRelease[]): Providers =>
  new Map(
    releases.flatMap((release) =>
      Object.keys(release.manifest.provides ?? {}).map((specifier) => [specifier, release] as const),
    ),
  )

/**
 * A library of the page that imports one which is replaced is needed a second time, because a module is what its address is: the same file
 * below an address that tells what it imports, e.g. `/assets/vue-router/<release>~<release of vue>/`.
 */
export function resolutionOf(root: ChosenRelease, shared: Providers): Resolution {
  const replaced = new Map(
    Object.entries(root.libraries ?? {}).filter(([name]) => isUnmet(root, shared, name)),
  )
  if (replaced.size === 0) return { resolve: (specifier) => shared.get(specifier), own: [] }

  const versionOf = (specifier: string): ChosenRelease | undefined => {
    const library = shared.get(specifier)
    return library && (replaced.get(library.name) ?? library)
  }
  const placed = new Map<string, ChosenRelease>()
  const place = (library: ChosenRelease): ChosenRelease => {
    const known = placed.get(library.name)
    if (known !== undefined) return known
    const ids = replacedBehind(library, versionOf, replaced)
    const suffix = ids.length === 0 ? '' : `~${ids.join('.')}`
    const result = { ...library, base: `/assets/${library.name}/${library.release}${suffix}/` }
    placed.set(library.name, result)
    return result
  }
  const own = reachable(root, versionOf)
    .map(place)
    .filter((library) => ![...shared.values()].some(({ base }) => base === library.base))
  return {
    resolve: (specifier) => {
      const library = versionOf(specifier)
      return library && place(library)
    },
    own,
  }
}

function isUnmet({ manifest }: ChosenRelease, shared: Providers, name: string): boolean {
  return Object.entries(manifest.requires).some(([specifier, range]) => {
    const library = shared.get(specifier)
    return library?.name === name && !satisfies(library.manifest.version, range)
  })
}

/** Libraries that a release imports, directly or not. */
function reachable(
  { manifest }: ChosenRelease,
  versionOf: (specifier: string) => ChosenRelease | undefined,
): readonly ChosenRelease[] {
  const found = new Set(manifest.imports.flatMap((specifier) => versionOf(specifier) ?? []))
  // A Set visits what is added while it is walked.
  for (const library of found)
    for (const specifier of library.manifest.imports) {
      const next = versionOf(specifier)
      if (next !== undefined) found.add(next)
    }
  return [...found]
}

function replacedBehind(
  library: ChosenRelease,
  versionOf: (specifier: string) => ChosenRelease | undefined,
  replaced: ReadonlyMap<string, ChosenRelease>,
): readonly string[] {
  return reachable(library, versionOf)
    .filter(({ name, release }) => name !== library.name && replaced.get(name)?.release === release)
    .map(({ release }) => release)
    .sort()
}
