import type { Objection } from './objection.ts'
import { bareOf, type Submission } from './submission.ts'

/** Every script is a readable module, and an MFE's entry has the default export that the shell mounts. */
export function checkModules({ manifest, modules }: Submission): readonly Objection[] {
  const unreadable = [...modules]
    .filter(([, module]) => module === undefined)
    .map(([path]): Objection => ({
      code: 'module-unreadable',
      what: 'A script is not a readable ECMAScript module.',
      why: `"${path}" cannot be parsed, so a browser would refuse it. Build again with output format "es".`,
      where: path,
    }))
  const entry = modules.get(manifest.entry)
  if (manifest.kind !== 'mfe' || entry === undefined || entry.exports.includes('default')) return unreadable
  return [
    ...unreadable,
    {
      code: 'no-default-export',
      what: 'The entry does not export a micro-frontend.',
      why: `"${manifest.entry}" has no default export for the shell to mount. Write \`export default defineMfe({ … })\` in src/mfe.ts.`,
      where: manifest.entry,
    },
  ]
}

/** The manifest tells exactly the bare imports that the code has: the import map and preloads are made from it. */
export function checkDeclaredImports({ manifest, modules }: Submission): readonly Objection[] {
  const { entry, preload = [], imports, importsAtOnce, pages = {} } = manifest
  const found = [...modules.values()].flatMap((module) => module?.imports ?? [])
  const foundAtOnce = [entry, ...preload].flatMap((path) => modules.get(path)?.staticImports ?? [])
  return [
    ...compareImports('imports', imports, bareOf(found)),
    ...(importsAtOnce ? compareImports('importsAtOnce', importsAtOnce, bareOf(foundAtOnce)) : []),
    ...Object.entries(pages).flatMap(([pattern, page]) =>
      compareImports(
        `pages/${pattern}`,
        page.imports,
        bareOf(page.files.flatMap((path) => modules.get(path)?.staticImports ?? [])),
      ),
    ),
  ]
}

function compareImports(
  field: 'imports' | 'importsAtOnce' | `pages/${string}`,
  declared: readonly string[],
  found: readonly string[],
): readonly Objection[] {
  const hidden = found.filter((specifier) => !declared.includes(specifier))
  const idle = declared.filter((specifier) => !found.includes(specifier))
  if (hidden.length === 0 && idle.length === 0) return []
  const parts = [
    hidden.length > 0 ? `The code imports ${hidden.join(', ')}, which mfe.json does not tell.` : '',
    idle.length > 0 ? `mfe.json tells ${idle.join(', ')}, which the code does not import.` : '',
    `Let the Vite preset write \`${field}\`: it reads them from the bundle.`,
  ]
  return [
    {
      code: 'imports-differ',
      what: 'The imports in the manifest are not those of the code.',
      why: parts.filter(Boolean).join(' '),
      where: `mfe.json#/${field}`,
    },
  ]
}
