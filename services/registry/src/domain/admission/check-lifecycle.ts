import type { Objection } from './objection.ts'
import { ownModuleOf } from './own-file.ts'
import type { Submission } from './submission.ts'

const LIFECYCLE = ['bootstrap', 'mount', 'unmount'] as const
const MAX_MODULES = 500

/** The entry and everything that a browser loads before it runs it. */
function entryCode({ manifest, paths, modules, texts }: Submission): string {
  const found = new Set([manifest.entry])
  // A Set visits what is added while it is walked.
  for (const path of found) {
    if (found.size > MAX_MODULES) break
    for (const specifier of modules.get(path)?.staticImports ?? []) {
      const own = ownModuleOf(path, specifier, paths)
      if (own !== undefined) found.add(own)
    }
  }
  return [...found].map((path) => texts.get(path) ?? '').join('\n')
}

/** A function of an object or an exported one, as it looks after minifying: `mount:a`, `mount(e){`, `as mount`. */
const names = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w$.])${name}\\s*[(:,}]|\\bas ${name}\\b`).test(code)

/**
 * The entry has what the shell calls, and mentions every fragment that the manifest declares. Code is not run here, so this finds
 * forgotten parts, not lies: a mount that throws is what rollouts and failure panels are for.
 */
export function checkLifecycle(submission: Submission): readonly Objection[] {
  const { manifest, modules } = submission
  if (manifest.kind !== 'mfe' || !modules.get(manifest.entry)?.exports.includes('default')) return []
  const code = entryCode(submission)
  const wanted = [...LIFECYCLE, ...(manifest.fragments.length > 0 ? ['defineFragment'] : [])]
  const missing = wanted.filter((name) => !names(code, name))
  const silent = manifest.fragments.filter(({ tag }) => !new RegExp(`["'\`]${tag}["'\`]`).test(code))
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            code: 'lifecycle-missing' as const,
            what: 'The entry has not all functions that the shell calls.',
            why: `"${manifest.entry}" and what it imports have no ${missing.join(', no ')}. Write \`export default defineMfe({ … })\` in src/mfe.ts, which makes them.`,
            where: manifest.entry,
          },
        ]),
    ...silent.map(({ tag }) => ({
      code: 'fragment-undefined' as const,
      what: 'The manifest declares a fragment that the entry does not know.',
      why: `<${tag}> could never be shown. Add it under "fragments" of \`defineMfe\`, or remove it from mfe.config.json.`,
      where: `mfe.json#/fragments/${manifest.fragments.findIndex((fragment) => fragment.tag === tag)}`,
    })),
  ]
}
