import type { MfeManifest } from '../manifest.ts'
import type { ReleaseVersion } from '../release-map.ts'

/** The release of one name that a page view gets. */
export interface ChosenRelease {
  readonly name: string
  readonly release: string
  readonly manifest: MfeManifest
  /** Integrity by path. */
  readonly files: Readonly<Record<string, string>>
  /** Root-relative folder of the files, with a trailing slash. */
  readonly base: string
  /** Libraries that it has for itself where those of the page do not satisfy what it requires, by name. */
  readonly libraries?: Readonly<Record<string, ChosenRelease>>
  /** True where the visitor is one of a share; the others have the default. */
  readonly isCanary?: boolean
  /** True where others have another release of this name. */
  readonly isSplit?: boolean
  readonly off?: SwitchedOff
}

/** What nobody gets although it is released. */
export interface SwitchedOff {
  readonly pages: boolean
  /** Tags. */
  readonly fragments: readonly string[]
}

export function toChosenRelease(name: string, { metadata, extras }: ReleaseVersion): ChosenRelease {
  const { manifest, files, libraries } = extras.jangteo
  return {
    name,
    release: metadata.version,
    manifest,
    files,
    base: baseOf(name, metadata.version),
    ...(libraries && { libraries: toLibraries(libraries) }),
  }
}

type Libraries = NonNullable<ReleaseVersion['extras']['jangteo']['libraries']>

const toLibraries = (libraries: Libraries): Readonly<Record<string, ChosenRelease>> =>
  Object.fromEntries(
    Object.entries(libraries).map(([name, { release, manifest, files }]) => [
      name,
      { name, release, manifest, files, base: baseOf(name, release) },
    ]),
  )

const baseOf = (name: string, release: string): string => `/assets/${name}/${release}/`

/** A file as a page refers to it. */
export interface FileReference {
  readonly href: string
  readonly integrity: string
}

/** Undefined where the release has no such file. */
export function fileReference({ base, files }: ChosenRelease, path: string): FileReference | undefined {
  const integrity = files[path]
  return integrity === undefined ? undefined : { href: `${base}${path}`, integrity }
}

export const fileReferences = (release: ChosenRelease, paths: readonly string[]): readonly FileReference[] =>
  paths.flatMap((path) => fileReference(release, path) ?? [])
