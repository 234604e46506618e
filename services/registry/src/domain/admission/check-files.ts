import { isScript } from '@jangteo/contracts/page-map'
import type { Objection } from './objection.ts'
import { isStyleSheet, type Submission } from './submission.ts'

type NamedFile = readonly [where: string, path: string]

const namedFiles = (manifest: Submission['manifest']): readonly NamedFile[] => [
  ['entry', manifest.entry],
  ...(manifest.server === undefined ? [] : [['server', manifest.server] as const]),
  ...manifest.css.map((path, index) => [`css/${index}`, path] as const),
  ...(manifest.preload ?? []).map((path, index) => [`preload/${index}`, path] as const),
  ...Object.entries(manifest.pages ?? {}).flatMap(([pattern, { files }]) =>
    files.map((path) => [`pages/${pattern}`, path] as const),
  ),
  ...Object.entries(manifest.provides ?? {}).map(
    ([specifier, path]) => [`provides/${specifier}`, path] as const,
  ),
  ...Object.entries(manifest.needs ?? {}).flatMap(([specifier, needed]) =>
    needed.map((path) => [`needs/${specifier}`, path] as const),
  ),
]

/** Every file that the manifest names is part of the upload. */
export const checkFiles = ({ manifest, paths }: Submission): readonly Objection[] =>
  namedFiles(manifest)
    .filter(([, path]) => !paths.has(path))
    .map(([where, path]) => ({
      code: 'file-missing',
      what: 'The manifest names a file that is not in the upload.',
      why: `"${path}" would answer 404 to shoppers. Build again, or remove it from mfe.json.`,
      where: `mfe.json#/${where}`,
    }))

/** Browsers take a file for what its extension says, and so do the checks of scripts and style sheets. */
export const checkFileTypes = ({ manifest }: Submission): readonly Objection[] =>
  namedFiles(manifest)
    .filter(([where, path]) => !(where.startsWith('css/') ? isStyleSheet(path) : isScript(path)))
    .map(([where, path]) => ({
      code: 'file-type-wrong',
      what: 'The manifest names a file of another type.',
      why: `"${path}" would not be ${where.startsWith('css/') ? 'a style sheet' : 'a script'} to a browser. Name the file that the build made, with ${where.startsWith('css/') ? '.css' : '.js or .mjs'} at its end.`,
      where: `mfe.json#/${where}`,
    }))
