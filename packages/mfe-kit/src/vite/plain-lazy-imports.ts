import type { Plugin } from 'vite'

/**
 * Vite wraps each lazy import in a helper that preloads what the chunk imports. Every MFE would carry that helper; composer and shell preload what a
 * page needs, and styles are one file, so the wrapper only has to call.
 */
export function plainLazyImports(): Plugin {
  return {
    name: 'jangteo:plain-lazy-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
