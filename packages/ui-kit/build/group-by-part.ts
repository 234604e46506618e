import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import type { ElementModule } from './elements.ts'

const CORE = fileURLToPath(new URL('../src/parts/core.ts', import.meta.url))
const SHARED = /\/node_modules\/|\/ui-kit\/src\/(base|controllers)\//
const PART = /\/ui-kit\/src\/parts\/([a-z0-9-]+)\.ts$/
const FOLDER = /\/ui-kit\/src\/([a-z0-9-]+)\//

/**
 * One file for each part of the kit, and one for each element that is in no part: no other requests. Code that elements share lies in the
 * core, which is on every page anyway, unless one file alone uses it or a part names it: then it burdens only pages that have that part.
 */
export function groupByPart(elements: readonly ElementModule[]): Rolldown.CodeSplittingGroup {
  const fileOf = new Map(elements.map(({ name, part = name }) => [name, part]))
  const ownFile = (id: string): string | undefined =>
    PART.exec(id)?.[1] ?? fileOf.get(FOLDER.exec(id)?.[1] ?? '')
  let core: ReadonlySet<string> | undefined
  return {
    debugName: 'parts of the kit',
    includeDependenciesRecursively: false,
    name(id, modules) {
      core ??= reachable(CORE, (each) => modules.getModuleInfo(each)?.importedIds)
      if (core.has(id)) return 'core'
      if (!SHARED.test(id)) return ownFile(id) ?? null
      const importers = modules.getModuleInfo(id)?.importers ?? []
      const [namedBy] = importers.flatMap((each) => PART.exec(each)?.[1] ?? [])
      if (namedBy) return namedBy
      const users = reachable(id, (each) => modules.getModuleInfo(each)?.importers)
      const [file = 'core', ...others] = new Set([...users].flatMap((each) => ownFile(each) ?? []))
      return others.length > 0 ? 'core' : file
    },
  }
}

/** A module with everything that is beyond it, directly or not. */
function reachable(id: string, next: (id: string) => readonly string[] | undefined): ReadonlySet<string> {
  const found = new Set([id])
  // A Set visits what is added while it is walked.
  for (const each of found) for (const other of next(each) ?? []) found.add(other)
  return found
}
