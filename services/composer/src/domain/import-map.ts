import { type ChosenRelease, fileReference } from './chosen-release.ts'

/** https://html.spec.whatwg.org/multipage/webappapis.html#import-maps */
export interface ImportMap {
  readonly imports: Readonly<Record<string, string>>
  readonly integrity: Readonly<Record<string, string>>
}

const isScript = (path: string): boolean => /\.m?js$/.test(path)

/** One map for the page: what libraries provide, and the integrity of every script that may be loaded during this page view. */
export function compileImportMap(releases: readonly ChosenRelease[]): ImportMap {
  const provided = releases.flatMap((release) =>
    Object.entries(release.manifest.provides ?? {}).map(([specifier, path]) => [
      specifier,
      `${release.base}${path}`,
    ]),
  )
  const scripts = releases.flatMap((release) =>
    Object.keys(release.files)
      .filter(isScript)
      .flatMap((path) => integrityOf(release, path)),
  )
  return { imports: Object.fromEntries(provided.sort()), integrity: Object.fromEntries(scripts) }
}

function integrityOf(release: ChosenRelease, path: string): readonly (readonly [string, string])[] {
  const file = fileReference(release, path)
  return file === undefined ? [] : [[file.href, file.integrity]]
}
