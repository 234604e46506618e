import { init, parse } from 'es-module-lexer'
import type { Plugin } from 'vite'

const RETRY = '__jangteoRetry'
const RETRY_SOURCE = `function ${RETRY}(chunk) { return () => import(/* @vite-ignore */ chunk + '?retry=' + Date.now()) }`

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
      for (const { importEnd, specifier } of chunks.reverse())
        result = `${result.slice(0, importEnd)}.catch(${RETRY}(${JSON.stringify(specifier)}))${result.slice(importEnd)}`
      // Its import() stands behind all others: Vite pairs each import() with the list of chunks to preload by position.
      return { code: `${result}\n${RETRY_SOURCE}`, map: null }
    },
  }
}
