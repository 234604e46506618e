import { init, parse } from 'es-module-lexer'
import { posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { KIT, isOfKit, kitTags } from './kit.ts'

type Chunks = Readonly<Record<string, Rolldown.RenderedChunk>>

/**
 * Starts to load the elements of a lazy chunk together with the chunk: the browser would hear of them only when it has read the chunk. Only a
 * head start: what an element that cannot be loaded means is left to the chunk's own import.
 */
export function loadElementsBeside(): Plugin {
  return {
    name: 'jangteo:load-elements-beside',
    apply: 'build',
    async renderChunk(code, chunk, _options, { chunks }) {
      await init
      const [imports] = parse(code)
      let result = code
      for (const { type, specifier, importStart, importEnd } of [...imports].reverse()) {
        if (type !== 'dynamic' || !specifier?.startsWith('.')) continue
        const elements = elementsOf(posix.join(posix.dirname(chunk.fileName), specifier), chunks)
        if (elements.length === 0) continue
        const all = [
          result.slice(importStart, importEnd),
          ...elements.map((element) => `import("${element}").catch(()=>{})`),
        ]
        result = `${result.slice(0, importStart)}Promise.all([${all.join()}]).then(([m])=>m)${result.slice(importEnd)}`
      }
      return result === code ? null : { code: result, map: null }
    },
  }
}

/** What this chunk and those that it imports take from the kit, beside its core, which every page has. */
function elementsOf(fileName: string, chunks: Chunks): readonly string[] {
  const core = new Set(
    [...kitTags().values()].flatMap((element) => (element?.isCore ? element.specifier : [])),
  )
  const imports = new Set([fileName])
  // A Set visits what is added while it is walked.
  for (const each of imports) for (const next of chunks[each]?.imports ?? []) imports.add(next)
  return [...imports].filter((name) => isOfKit(name) && name !== KIT && !core.has(name)).sort()
}
