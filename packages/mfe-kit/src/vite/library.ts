import { resolve } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { checkSharedImports } from './check-shared-imports.ts'
import { dropUnusedSchemas } from './drop-unused-schemas.ts'
import { EMPTY_CONFIG, readMfeConfig, readVersion } from './project.ts'
import { releaseConfig } from './release-config.ts'
import { setMapsAside } from './set-maps-aside.ts'
import { SHARED_MODULES } from './shared-modules.ts'
import { type ManifestSource, writeManifest } from './write-manifest.ts'

export interface LibraryOptions {
  /** Name of the release, e.g. `vue-router`. */
  readonly name: string
  /** Specifier of the import map → module that the library is built from, relative to the project. */
  readonly provides: Readonly<Record<string, string>>
  /** Default: that of the project's `package.json`. */
  readonly version?: string
  /** Specifier → semver range of other shared modules that it imports. Default: `requires` of `mfe.config.json`. */
  readonly requires?: Readonly<Record<string, string>>
}

const entryName = (specifier: string): string => specifier.replace(/^@/, '').replaceAll(/[^a-z0-9]+/g, '-')

/** The whole `vite.config.ts` of a module that all MFEs share through the import map. */
export function library(options: LibraryOptions): UserConfig {
  const { name, provides } = options
  const specifiers = Object.keys(provides)
  let source: ManifestSource | undefined

  const read: Plugin = {
    name: 'jangteo:library',
    enforce: 'pre',
    config(user, { mode }) {
      const root = resolve(user.root ?? '.')
      const config = { ...EMPTY_CONFIG, ...readMfeConfig(root), name, kind: 'library' as const }
      source = {
        config: { ...config, requires: { ...(options.requires ?? config.requires) } },
        version: options.version ?? readVersion(root),
        provides: Object.fromEntries(specifiers.map((specifier) => [specifier, entryName(specifier)])),
      }
      const input = Object.entries(provides).map(([specifier, file]) => [
        entryName(specifier),
        resolve(root, file),
      ])
      const external = SHARED_MODULES.filter((shared) => !specifiers.includes(shared))
      return releaseConfig(Object.fromEntries(input), external, {
        outDir: user.build?.outDir,
        isDevelopment: mode === 'development',
      })
    },
  }
  return {
    plugins: [
      read,
      dropUnusedSchemas(),
      checkSharedImports(),
      setMapsAside(),
      writeManifest(() => {
        if (!source) throw new Error('The library preset was used before Vite resolved its configuration.')
        return source
      }),
    ],
  }
}
