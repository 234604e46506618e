import type { Rolldown } from 'vite'
import { PAGES } from './parts-at-once.ts'

type Modules = Rolldown.ChunkingContext

/** What only pages need of the chassis stays apart, because another team's page loads fragments alone. */
const CHASSIS =
  /mfe-kit\/src\/(?!vite\/|pages-chassis|mount-pages|prefetch-page|lazy-page|create-pages-app|shell-history)|plugin-vue:export-helper/
/** Bytes of source that are not worth a request: compressed some 1,100, of which a file of their own would cost 500 in headers and in what is repeated. */
const SMALL = 5000

/**
 * Which modules of a micro-frontend share a file, so that a page view takes few requests: `kit`, in the file of the entry, has what several of its parts (pages, fragments)
 * need, `pages` what all its pages need, and `shared` what one fragment shares with some pages; what is too small for a file of its own
 * is in the first two. No two files import each other: a module's imports lie in its own file or one before it in this order.
 */
export function groupByPart(): Rolldown.CodeSplittingGroup {
  return {
    debugName: 'parts of a micro-frontend',
    includeDependenciesRecursively: false,
    name: fileOf,
  }
}

function fileOf(id: string, modules: Modules): 'kit' | 'pages' | 'shared' | null {
  const { parts, fragments, isOfPages } = usersOf(id, modules)
  if (isOfKit(id, modules)) return 'kit'
  if (isOfPages) return 'pages'
  if (parts.length < 2) return null
  if (fragments.length > 0) return weightOf(id, modules) < SMALL ? 'kit' : 'shared'
  const isSmall = weightTogether(parts, modules) < SMALL
  return isSmall && !needsFileApart(id, parts, modules) ? 'pages' : null
}

function isOfKit(id: string, modules: Modules): boolean {
  if (CHASSIS.test(id) || modules.getModuleInfo(id)?.isEntry) return true
  const { fragments, isOfPages, isOfEntry } = usersOf(id, modules)
  return isOfEntry || fragments.length > 1 || (fragments.length === 1 && isOfPages)
}

interface Users {
  /** The lazy parts of the micro-frontend that load the module. */
  readonly parts: readonly string[]
  readonly fragments: readonly string[]
  readonly isOfPages: boolean
  readonly isOfEntry: boolean
}

function usersOf(id: string, modules: Modules): Users {
  const importers = reachable(id, (each) => modules.getModuleInfo(each)?.importers)
  const parts = importers.filter((each) => (modules.getModuleInfo(each)?.dynamicImporters.length ?? 0) > 0)
  return {
    parts,
    fragments: parts.filter((part) => isFragment(part, modules)),
    isOfPages: parts.some((part) => PAGES.test(part)),
    isOfEntry: importers.some((each) => each !== id && modules.getModuleInfo(each)?.isEntry),
  }
}

function isFragment(part: string, modules: Modules): boolean {
  if (PAGES.test(part)) return false
  const importers = modules.getModuleInfo(part)?.dynamicImporters ?? []
  return importers.some((importer) => modules.getModuleInfo(importer)?.isEntry)
}

/** Of the source, with what it imports beside the kit. */
const weightOf = (id: string, modules: Modules): number => weigh(importedBy(id, modules), modules)

/** Of all that exactly these parts load: it would be one file. */
function weightTogether(parts: readonly string[], modules: Modules): number {
  const [first = ''] = parts
  const together = importedBy(first, modules).filter((each) => isOfSame(parts, each, modules))
  return weigh(together, modules)
}

/** Whether it imports what some pages load in a file of their own: every page would load that too. */
const needsFileApart = (id: string, parts: readonly string[], modules: Modules): boolean =>
  importedBy(id, modules).some((each) => !isOfSame(parts, each, modules) && fileOf(each, modules) === null)

function isOfSame(parts: readonly string[], id: string, modules: Modules): boolean {
  const users = usersOf(id, modules).parts
  return users.length === parts.length && users.every((part) => parts.includes(part))
}

const importedBy = (id: string, modules: Modules): readonly string[] =>
  reachable(id, (each) =>
    (modules.getModuleInfo(each)?.importedIds ?? []).filter(
      (next) => modules.getModuleInfo(next)?.code != null && !isOfKit(next, modules),
    ),
  )

const weigh = (ids: readonly string[], modules: Modules): number =>
  ids.reduce((sum, each) => sum + Buffer.byteLength(modules.getModuleInfo(each)?.code ?? ''), 0)

function reachable(id: string, next: (id: string) => readonly string[] | undefined): readonly string[] {
  const found = new Set([id])
  // A Set visits what is added while it is walked.
  for (const each of found) for (const other of next(each) ?? []) found.add(other)
  return [...found]
}
