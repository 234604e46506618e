import vue, { type Options } from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'

type CompilerOptions = NonNullable<Options['template']>['compilerOptions']

/** Vue for the micro-frontend of that name, the same in browsers and on a server. */
export const vueOf = (name: () => string, compilerOptions: CompilerOptions): Plugin =>
  vue({
    features: {
      // Ids are hashes of relative paths: without the name, `src/App.vue` of two MFEs would be one component to the page's one Vue.
      componentIdGenerator: (path, source, isProduction, hash) =>
        hash(`${name()}:${path}${isProduction ? source : ''}`),
    },
    template: { compilerOptions },
  })
