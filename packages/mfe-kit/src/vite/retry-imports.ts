import { init, parse } from 'es-module-lexer'
import type { Plugin } from 'vite'

const AGAIN = '__jangteoImportAgain'
const IMPORT_AGAIN = `import { importAgain as ${AGAIN} } from '@jangteo/platform';`

/** Gives each lazy chunk that could not be loaded a second chance, by `importAgain` of the platform. */
export function retryImports(): Plugin {
  return {
    name: 'jangteo:retry-imports',
    apply: 'build',
    async renderChunk(code) {
      await init
      const [imports] = parse(code)
      const chunks = imports.filter(({ type, specifier }) => type === 'dynamic' && specifier?.startsWith('.'))
      if (chunks.length === 0) return null
      let result = code
      for (const { importEnd, specifier } of chunks.reverse()) {
        const address = `new URL(${JSON.stringify(specifier)}, import.meta.url).href`
        result = `${result.slice(0, importEnd)}.catch(() => ${AGAIN}(${address}))${result.slice(importEnd)}`
      }
      return { code: `${IMPORT_AGAIN}${result}`, map: null }
    },
  }
}
