import { resolve } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { buildServer, serverFileOf } from './build-server.ts'
import { checkSharedImports } from './check-shared-imports.ts'
import { collectPages } from './collect-pages.ts'
import { collectUses } from './collect-uses.ts'
import { dropUnusedSchemas } from './drop-unused-schemas.ts'
import { groupByPart } from './group-by-part.ts'
import { importElements } from './import-elements.ts'
import { isolateCss } from './isolate-css.ts'
import { loadImportsBeside } from './load-imports-beside.ts'
import { minifyScripts } from './minify-scripts.ts'
import { PAGES } from './parts-at-once.ts'
import { plainLazyImports } from './plain-lazy-imports.ts'
import { type MfeConfig, readMfeConfig, readVersion } from './project.ts'
import { releaseConfig } from './release-config.ts'
import { retryImports } from './retry-imports.ts'
import { setMapsAside } from './set-maps-aside.ts'
import { isShared } from './shared-modules.ts'
import { templateOptions } from './template-options.ts'
import { vueOf } from './vue-of.ts'
import { writeManifest } from './write-manifest.ts'

interface Project {
  readonly config: MfeConfig
  readonly version: string
  readonly root: string
}

/**
 * The whole `vite.config.ts` of a micro-frontend: `export default mfe()`. Reads `mfe.config.json` beside it, builds `src/mfe.ts` into `dist/` with
 * one style sheet that is kept to the MFE, `src/server.ts` into a script for servers, and writes `dist/mfe.json`.
 */
export function mfe(): UserConfig {
  let project: Project | undefined
  const current = (): Project => {
    if (!project) throw new Error('The MFE preset was used before Vite resolved its configuration.')
    return project
  }
  const nameOf = (): string => current().config.name

  const uses = collectUses()
  const pages = collectPages()

  const read: Plugin = {
    name: 'jangteo:mfe',
    enforce: 'pre',
    config(user, { command }) {
      const root = resolve(user.root ?? '.')
      const config = readMfeConfig(root)
      if (!config)
        throw new Error(`No mfe.config.json in ${root}. It says who the MFE is: name, routes, fragments.`)
      project = { config, version: readVersion(root), root }
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
      vueOf(nameOf, uses.compilerOptions(templateOptions)),
      uses.plugin,
      pages.plugin,
      importElements(),
      plainLazyImports(),
      retryImports(),
      loadImportsBeside(),
      dropUnusedSchemas(),
      checkSharedImports(),
      minifyScripts(),
      setMapsAside(),
      buildServer(() => ({ root: current().root, name: nameOf() })),
      writeManifest(() => ({
        ...current(),
        usesOf: uses.of,
        pagesOf: pages.of,
        serverOf: serverFileOf,
        isNeededAtOnce: (id) => current().config.routes.length > 0 && PAGES.test(id),
      })),
    ],
  }
}
