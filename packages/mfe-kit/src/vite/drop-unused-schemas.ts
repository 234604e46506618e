import type { Plugin } from 'vite'

const CONTRACTS = /\/packages\/contracts\/src\/[^/]+\.ts$/

/**
 * Schemas are made by calls at module level, which a bundler must keep unless they are marked as pure: without this, using `isLocale` of contracts
 * brings every schema of its module, and the whole schema builder, to the browser.
 */
export function dropUnusedSchemas(): Plugin {
  return {
    name: 'jangteo:drop-unused-schemas',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: CONTRACTS },
      handler: (code) => ({
        code: code.replace(/\b(?:Type\.\w+|Strict)\(/g, '/* @__PURE__ */ $&'),
        map: null,
        moduleSideEffects: false,
      }),
    },
  }
}
