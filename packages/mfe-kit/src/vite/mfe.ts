import vue from '@vitejs/plugin-vue'
import { resolve } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { checkSharedImports } from './check-shared-imports.ts'
import { collectUses } from './collect-uses.ts'
import { dropUnusedSchemas } from './drop-unused-schemas.ts'
import { groupByPart } from './group-by-part.ts'
import { importElements } from './import-elements.ts'
import { isolateCss } from './isolate-css.ts'
import { loadElementsBeside } from './load-elements-beside.ts'
import { PAGES } from './parts-at-once.ts'
import { plainLazyImports } from './plain-lazy-imports.ts'
import { type MfeConfig, readMfeConfig, readVersion } from './project.ts'
import { releaseConfig } from './release-config.ts'
import { retryImports } from './retry-imports.ts'
import { setMapsAside } from './set-maps-aside.ts'
import { isShared } from './shared-modules.ts'
import { templateOptions } from './template-options.ts'
import { writeManifest } from './write-manifest.ts'

/**
 * The whole `vite.config.ts` of a micro-frontend: `export default mfe()`. Reads `mfe.config.json` beside it, builds `src/mfe.ts` into `dist/` with
 * one style sheet that is kept to the MFE, and writes `dist/mfe.json`.
 */
export function mfe(): UserConfig {
  let project: { readonly config: MfeConfig; readonly version: string } | undefined
  const current = (): { readonly config: MfeConfig; readonly version: string } => {
    if (!project) throw new Error('The MFE preset was used before Vite resolved its configuration.')
    return project
  }

  const uses = collectUses()

  const read: Plugin = {
    name: 'jangteo:mfe',
    enforce: 'pre',
    config(user, { command }) {
      const root = resolve(user.root ?? '.')
      const config = readMfeConfig(root)
      if (!config)
        throw new Error(`No mfe.config.json in ${root}. It says who the MFE is: name, routes, fragments.`)
      project = { config, version: readVersion(root) }
      const css: UserConfig = { css: { postcss: { plugins: [isolateCss(config.name)] } } }
      if (command === 'serve') return css
      const input = { mfe: resolve(root, 'src/mfe.ts') }
      return {
        ...css,
        ...releaseConfig(input, isShared, {
          outDir: user.build?.outDir,
          groups: [groupByPart()],
          doEntriesShare: true,
        }),
      }
    },
  }
  return {
    plugins: [
      read,
      vue({
        features: {
          // Ids are hashes of relative paths: without the name, `src/App.vue` of two MFEs would be one component to the page's one Vue.
          componentIdGenerator: (path, source, isProduction, hash) =>
            hash(`${current().config.name}:${path}${isProduction ? source : ''}`),
        },
        template: { compilerOptions: uses.compilerOptions(templateOptions) },
      }),
      uses.plugin,
      importElements(),
      plainLazyImports(),
      loadElementsBeside(),
      retryImports(),
      dropUnusedSchemas(),
      checkSharedImports(),
      setMapsAside(),
      writeManifest(() => ({
        ...current(),
        usesOf: uses.of,
        isNeededAtOnce: (id) => current().config.routes.length > 0 && PAGES.test(id),
      })),
    ],
  }
}
