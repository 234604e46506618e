import { resolve } from 'node:path'
import type { Plugin, PluginOption, UserConfig } from 'vite'
import { collectUses } from './collect-uses.ts'
import { dropUnusedSchemas } from './drop-unused-schemas.ts'
import { importElements } from './import-elements.ts'
import { minifyScripts } from './minify-scripts.ts'
import { plainLazyImports } from './plain-lazy-imports.ts'
import { EMPTY_CONFIG, readMfeConfig, readVersion } from './project.ts'
import { releaseConfig } from './release-config.ts'
import { setMapsAside } from './set-maps-aside.ts'
import { isShared } from './shared-modules.ts'
import { type ManifestSource, writeManifest } from './write-manifest.ts'

/** The `vite.config.ts` of the page frame; `plugins` may add files, such as the static frame that is shown before any script runs. */
export function shell(options: { readonly plugins?: PluginOption[] } = {}): UserConfig {
  const uses = collectUses()
  let source: ManifestSource | undefined
  const read: Plugin = {
    name: 'jangteo:shell',
    enforce: 'pre',
    config(user) {
      const root = resolve(user.root ?? '.')
      const config = { ...EMPTY_CONFIG, name: 'shell', ...readMfeConfig(root), kind: 'shell' as const }
      source = { config, version: readVersion(root), usesOf: uses.of }
      return releaseConfig({ shell: resolve(root, 'src/main.ts') }, isShared)
    },
  }
  return {
    plugins: [
      read,
      ...(options.plugins ?? []),
      uses.plugin,
      importElements(),
      dropUnusedSchemas(),
      plainLazyImports(),
      minifyScripts(),
      setMapsAside(),
      writeManifest(() => {
        if (!source) throw new Error('The shell preset was used before Vite resolved its configuration.')
        return source
      }),
    ],
  }
}
