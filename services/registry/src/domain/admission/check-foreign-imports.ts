import type { Objection } from './objection.ts'
import { isBare, type Submission } from './submission.ts'

const ORIGIN = 'https://release.invalid'

/** What is not bare is a file of the same release: integrity covers nothing else, no second address of it either, and other releases go when their teams like. */
export const checkForeignImports = ({ modules, paths }: Submission): readonly Objection[] =>
  [...modules].flatMap(([path, module]) =>
    (module?.imports ?? [])
      .filter((specifier) => !isBare(specifier) && !isOwnFile(path, specifier, paths))
      .map((specifier) => ({
        code: 'import-foreign' as const,
        what: 'A script imports something that is not part of the release.',
        why: `"${path}" imports "${specifier}", which is no file of this upload. Bundle it, or upload the whole build; what libraries provide is imported by its bare name.`,
        where: path,
      })),
  )

function isOwnFile(from: string, specifier: string, paths: ReadonlySet<string>): boolean {
  if (!/^\.{1,2}\/[^?#]*$/.test(specifier)) return false
  const { pathname } = new URL(specifier, `${ORIGIN}/r/${from}`)
  return pathname.startsWith('/r/') && paths.has(pathname.slice('/r/'.length))
}
