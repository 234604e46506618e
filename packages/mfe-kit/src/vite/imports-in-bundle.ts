import { init, parse } from 'es-module-lexer'
import type { Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** Files that these import, directly or not, without themselves. */
export function staticImports(chunks: readonly Chunk[], bundle: Bundle): ReadonlySet<string> {
  const found = new Set(chunks.flatMap(({ imports }) => imports).filter((fileName) => fileName in bundle))
  // A Set visits what is added while it is walked.
  for (const fileName of found) {
    const file = bundle[fileName]
    if (file?.type === 'chunk') for (const next of file.imports) if (next in bundle) found.add(next)
  }
  for (const { fileName } of chunks) found.delete(fileName)
  return found
}

const isBare = (specifier: string): boolean => !/^(\.{0,2}\/|[a-z]+:)/i.test(specifier)

/** Specifiers that only an import map knows. */
export async function bareImports(
  chunks: readonly Chunk[],
  { isStatic = false }: { readonly isStatic?: boolean } = {},
): Promise<string[]> {
  await init
  const specifiers = chunks.flatMap(({ code, fileName }) =>
    parse(code, fileName)[0].flatMap(({ type, specifier }) =>
      isStatic && type === 'dynamic' ? [] : (specifier ?? []),
    ),
  )
  return [...new Set(specifiers.filter(isBare))].sort()
}
