import type { Plugin } from 'vite'
import { isShared, SHARED_MODULES } from './shared-modules.ts'

const MARK = 'jangteo-shared:'
const REWRITTEN = new RegExp(`(["'])[^"']*/@id/__x00__${MARK}([^"'?]+)(\\?[^"']*)?\\1`, 'g')

/**
 * While developing, leaves imports of shared modules as they are, so that the import map of the page resolves them and the page has one
 * Vue: Vite would serve its own copy (https://github.com/vitejs/vite/issues/6393).
 */
export function keepBare(): Plugin[] {
  return [
    {
      name: 'jangteo:keep-bare',
      enforce: 'pre',
      apply: 'serve',
      config: () => ({ optimizeDeps: { exclude: [...SHARED_MODULES] } }),
      resolveId: (id) => (isShared(id) ? { id: `\0${MARK}${id}`, external: true } : undefined),
      load: (id) => (id.startsWith(`\0${MARK}`) ? 'export {}' : undefined),
      configResolved(config) {
        // Vite rewrites imports in the last of its own plugins; only a plugin behind that one can undo it.
        const plugins = config.plugins as Plugin[]
        plugins.push({
          name: 'jangteo:keep-bare:restore',
          transform: (code) =>
            code.includes(MARK) ? { code: code.replace(REWRITTEN, '$1$2$1'), map: null } : undefined,
        })
      },
    },
  ]
}
