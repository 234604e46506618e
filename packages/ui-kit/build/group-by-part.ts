import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import type { ElementModule } from './elements.ts'

const CORE = fileURLToPath(new URL('../src/parts/core.ts', import.meta.url))
const SHARED = /\/node_modules\/|\/ui-kit\/src\/(base|controllers)\//
const PART = /\/ui-kit\/src\/parts\/([a-z0-9-]+)\.ts$/
const FOLDER = /\/ui-kit\/src\/([a-z0-9-]+)\//

/**
 * One file for each part of the kit, and one for each element that is in no part: no other requests. Code that elements share lies in the
 * core, which is on every page anyway.
 */
export function groupByPart(elements: readonly ElementModule[]): Rolldown.CodeSplittingGroup {
  const fileOf = new Map(elements.map(({ name, part = name }) => [name, part]))
  let core: ReadonlySet<string> | undefined
  return {
    debugName: 'parts of the kit',
    includeDependenciesRecursively: false,
    name(id, modules) {
      core ??= importedBy(CORE, modules)
      if (core.has(id) || SHARED.test(id)) return 'core'
      return PART.exec(id)?.[1] ?? fileOf.get(FOLDER.exec(id)?.[1] ?? '') ?? null
    },
  }
}

/** A module with everything that it imports, directly or not. */
function importedBy(id: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([id])
  // A Set visits what is added while it is walked.
  for (const each of found) for (const next of modules.getModuleInfo(each)?.importedIds ?? []) found.add(next)
  return found
}
