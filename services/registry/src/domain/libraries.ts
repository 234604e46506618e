import type { MfeManifest } from '@jangteo/contracts'
import { satisfies } from '@jangteo/contracts/versions'
import type { Objection } from './admission/objection.ts'
import type { Release } from './release.ts'

type Library = Pick<Release, 'id' | 'manifest'>
/** Library → release of it that one micro-frontend has for itself. */
export type OwnLibraries = Readonly<Record<string, string>>

export interface LibraryChoice {
  readonly own: OwnLibraries
  readonly objections: readonly Objection[]
}

export interface LibraryQuestion {
  /** Of an MFE or the shell. */
  readonly manifest: MfeManifest
  /** All library releases that visitors get. */
  readonly live: readonly Library[]
  /** Releases of a library that it could have for itself, the best first. */
  readonly candidates: (library: string) => readonly Library[]
}

const fits = ({ manifest }: Library, range: string): boolean => satisfies(manifest.version, range)

const providersOf = (live: readonly Library[], specifier: string): readonly Library[] =>
  live.filter(({ manifest }) => manifest.provides?.[specifier] !== undefined)

/** Names of libraries whose live releases do not all satisfy what the manifest requires. */
export const unmetLibraries = (manifest: MfeManifest, live: readonly Library[]): readonly string[] => [
  ...new Set(
    Object.entries(manifest.requires).flatMap(([specifier, range]) =>
      providersOf(live, specifier)
        .filter((library) => !fits(library, range))
        .map((library) => library.manifest.name),
    ),
  ),
]

/** Which libraries the MFE needs a release of its own from, so that every version is one that it asks for; and what stands against it. */
export function chooseLibraries(question: LibraryQuestion): LibraryChoice {
  const { manifest, live, candidates } = question
  const chosen = new Map<string, Library>()
  const objections: Objection[] = []
  for (const name of unmetLibraries(manifest, live)) {
    const shared = live.filter((library) => library.manifest.name === name)
    const isSingleton = shared.some((library) => library.manifest.singleton)
    const own = isSingleton ? undefined : candidates(name).find((library) => suits(manifest, library))
    if (own) chosen.set(name, own)
    else objections.push(unmet(manifest, shared, isSingleton))
  }
  const found = objections.length > 0 ? objections : disagreements(question, chosen)
  return { own: Object.fromEntries([...chosen].map(([name, { id }]) => [name, id])), objections: found }
}

const rangesOf = ({ requires }: MfeManifest, { manifest }: Library): readonly (readonly [string, string])[] =>
  Object.entries(requires).filter(([specifier]) => manifest.provides?.[specifier] !== undefined)

const suits = (manifest: MfeManifest, library: Library): boolean => {
  const ranges = rangesOf(manifest, library)
  return ranges.length > 0 && ranges.every(([, range]) => fits(library, range))
}

function unmet(manifest: MfeManifest, shared: readonly Library[], isSingleton: boolean): Objection {
  const [specifier, range] = shared.flatMap((library) => rangesOf(manifest, library))[0] ?? ['', '']
  const versions = shared.map((library) => library.manifest.version).join(' and ')
  const asks = `${manifest.name} requires "${specifier}" ${range}, and pages have ${versions}.`
  return isSingleton
    ? {
        code: 'singleton-version-unmet',
        what: 'A page would need two versions of what it has once.',
        why: `${asks} There is no second copy of it beside the page's own. Support that version in mfe.config.json, or wait until the platform team has moved on.`,
        where: `mfe.json#/requires/${specifier}`,
      }
    : {
        code: 'version-unmet',
        what: 'No published library has the version that is required.',
        why: `${asks} No published release fits. Correct "requires" in mfe.config.json, or let the platform team publish one; it need not be promoted.`,
        where: `mfe.json#/requires/${specifier}`,
      }
}

/** Libraries that the MFE uses agree with each other on the versions that it gets. */
function disagreements(
  { manifest, live }: LibraryQuestion,
  chosen: ReadonlyMap<string, Library>,
): readonly Objection[] {
  const resolve = (specifier: string): readonly Library[] => {
    const providers = providersOf(live, specifier)
    const own = providers.flatMap((library) => chosen.get(library.manifest.name) ?? [])
    return own.length > 0 ? own : providers
  }
  const used = new Set(manifest.imports.flatMap(resolve))
  // A Set visits what is added while it is walked: libraries of libraries.
  for (const library of used) for (const next of library.manifest.imports.flatMap(resolve)) used.add(next)
  return [...used].flatMap((library) =>
    Object.entries(library.manifest.requires).flatMap(([specifier, range]) =>
      resolve(specifier)
        .filter((other) => !fits(other, range))
        .map((other) => ({
          code: 'libraries-disagree' as const,
          what: 'Two libraries would not get along with each other.',
          why: `${manifest.name} would get ${library.manifest.name} ${library.manifest.version}, which requires "${specifier}" ${range}, together with ${other.manifest.version}. Require versions of both that fit each other.`,
          where: 'mfe.json#/requires',
        })),
    ),
  )
}
