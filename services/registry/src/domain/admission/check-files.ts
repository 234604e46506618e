import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

/** Every file that the manifest names is part of the upload. */
export function checkFiles({ manifest, paths }: Submission): readonly Objection[] {
  const named: readonly (readonly [where: string, path: string])[] = [
    ['entry', manifest.entry],
    ...manifest.css.map((path, index) => [`css/${index}`, path] as const),
    ...(manifest.preload ?? []).map((path, index) => [`preload/${index}`, path] as const),
    ...Object.entries(manifest.provides ?? {}).map(
      ([specifier, path]) => [`provides/${specifier}`, path] as const,
    ),
    ...Object.entries(manifest.needs ?? {}).flatMap(([specifier, needed]) =>
      needed.map((path) => [`needs/${specifier}`, path] as const),
    ),
  ]
  return named
    .filter(([, path]) => !paths.has(path))
    .map(([where, path]) => ({
      code: 'file-missing',
      what: 'The manifest names a file that is not in the upload.',
      why: `"${path}" would answer 404 to shoppers. Build again, or remove it from mfe.json.`,
      where: `mfe.json#/${where}`,
    }))
}
