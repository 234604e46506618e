import { init, parse } from 'es-module-lexer'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Shared modules of which the shop releases a part: their own lists say which. */
const PARTIAL = ['vue', 'vue-router', 'pinia'] as const
type Partial = (typeof PARTIAL)[number]

const listOf = (library: Partial): string =>
  fileURLToPath(new URL(`../../libraries/${library}/src/index.ts`, import.meta.url))

function exportsOf(library: Partial): ReadonlySet<string> {
  const [, exported] = parse(readFileSync(listOf(library), 'utf8'))
  return new Set(exported.flatMap((entry) => ('name' in entry ? entry.name : [])))
}

function namesImported(code: string, library: Partial): string[] {
  const clauses = code.matchAll(new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["'\`]${library}["'\`]`, 'g'))
  return [...clauses].flatMap(([, clause = '']) =>
    clause.split(',').flatMap((part) => part.trim().split(/\s+as\s+/)[0] || []),
  )
}

/** Stops a build that imports from a shared module what the shop's release of it does not have: in the page the MFE would not even start. */
export function checkSharedImports(): Plugin {
  return {
    name: 'jangteo:check-shared-imports',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        await init
        for (const library of PARTIAL) {
          const known = exportsOf(library)
          const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
          const unknown = chunks
            .flatMap(({ code }) => namesImported(code, library))
            .filter((name) => !known.has(name))
          if (unknown.length > 0)
            this.error(
              `The shop's release of "${library}" has no ${[...new Set(unknown)].join(', ')}. Do without, or export it in ${listOf(library)} and release "${library}" first.`,
            )
        }
      },
    },
  }
}
