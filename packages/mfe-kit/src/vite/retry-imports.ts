import { init, parse } from 'es-module-lexer'
import type { Plugin } from 'vite'

/**
 * Tries a chunk that could not be loaded once more, at another address: some browsers remember a failed import until the page is reloaded
 * (https://github.com/whatwg/html/issues/6768), and then the same address would fail for ever.
 */
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
      for (const { importStart, importEnd, specifier } of chunks.reverse()) {
        const again = `import(/* @vite-ignore */ ${JSON.stringify(`${specifier}?retry=`)} + Date.now())`
        result = `${result.slice(0, importEnd)}.catch(() => ${again})${result.slice(importEnd)}`
        void importStart
      }
      return { code: result, map: null }
    },
  }
}
