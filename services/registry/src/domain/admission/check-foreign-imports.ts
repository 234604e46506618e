import type { Objection } from './objection.ts'
import { ownModuleOf } from './own-file.ts'
import { isBare, type Submission } from './submission.ts'

/** What is not bare is a file of the same release: integrity covers nothing else, no second address of it either, and other releases go when their teams like. */
export const checkForeignImports = ({ modules, paths }: Submission): readonly Objection[] =>
  [...modules].flatMap(([path, module]) =>
    (module?.imports ?? [])
      .filter((specifier) => !isBare(specifier) && ownModuleOf(path, specifier, paths) === undefined)
      .map((specifier) => ({
        code: 'import-foreign' as const,
        what: 'A script imports something that is not part of the release.',
        why: `"${path}" imports "${specifier}", which is no file of this upload. Bundle it, or upload the whole build; what libraries provide is imported by its bare name.`,
        where: path,
      })),
  )
