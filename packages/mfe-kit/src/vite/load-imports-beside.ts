import { init, parse } from 'es-module-lexer'
import { posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { KIT, isOfKit, kitTags } from './kit.ts'

type Chunks = Readonly<Record<string, Rolldown.RenderedChunk>>

/**
 * Starts to load what a lazy chunk imports, elements of the kit and other chunks, together with the chunk: the browser would hear of them only when it has
 * read the chunk. Only a head start: what it means that one cannot be loaded is left to the chunk's own import.
 */
export function loadImportsBeside(): Plugin {
  return {
    name: 'jangteo:load-imports-beside',
    apply: 'build',
    async renderChunk(code, chunk, _options, { chunks }) {
      await init
      const [imports] = parse(code)
      let result = code
      for (const { type, specifier, importStart, importEnd } of [...imports].reverse()) {
        if (type !== 'dynamic' || !specifier?.startsWith('.')) continue
        const folder = posix.dirname(chunk.fileName)
        const wanted = posix.join(folder, specifier)
        const beside = [
          ...elementsOf(wanted, chunks),
          ...chunksOf(wanted, chunk, chunks).map(relativeTo(folder)),
        ]
        if (beside.length === 0) continue
        const all = [
          result.slice(importStart, importEnd),
          ...beside.map((module) => `import("${module}").catch(()=>{})`),
        ]
        result = `${result.slice(0, importStart)}Promise.all([${all.join()}]).then(([m])=>m)${result.slice(importEnd)}`
      }
      return result === code ? null : { code: result, map: null }
    },
  }
}

/** This file, and what it imports, and what that imports. */
function withImports(fileName: string, chunks: Chunks): ReadonlySet<string> {
  const imports = new Set([fileName])
  // A Set visits what is added while it is walked.
  for (const each of imports) for (const next of chunks[each]?.imports ?? []) imports.add(next)
  return imports
}

/** The other chunks that this one imports, but those that its importer has. */
function chunksOf(fileName: string, importer: Rolldown.RenderedChunk, chunks: Chunks): readonly string[] {
  const known = withImports(importer.fileName, chunks)
  return [...withImports(fileName, chunks)].filter(
    (name) => name !== fileName && name in chunks && !known.has(name),
  )
}

const relativeTo =
  (folder: string) =>
  (fileName: string): string => {
    const path = posix.relative(folder, fileName)
    return path.startsWith('.') ? path : `./${path}`
  }

/** What this chunk and those that it imports take from the kit, beside its core, which every page has. */
function elementsOf(fileName: string, chunks: Chunks): readonly string[] {
  const core = new Set(
    [...kitTags().values()].flatMap((element) => (element?.isCore ? element.specifier : [])),
  )
  return [...withImports(fileName, chunks)]
    .filter((name) => isOfKit(name) && name !== KIT && !core.has(name))
    .sort()
}
