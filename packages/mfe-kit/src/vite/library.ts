import { basename, resolve } from 'node:path'
import type { Plugin, Rolldown, UserConfig } from 'vite'
import { checkSharedImports } from './check-shared-imports.ts'
import { dropUnusedSchemas } from './drop-unused-schemas.ts'
import { minifyScripts } from './minify-scripts.ts'
import { EMPTY_CONFIG, readMfeConfig, readVersion } from './project.ts'
import { releaseConfig } from './release-config.ts'
import { setMapsAside } from './set-maps-aside.ts'
import { isShared } from './shared-modules.ts'
import { type ManifestSource, writeManifest } from './write-manifest.ts'

export interface LibraryOptions {
  /** Name of the release, e.g. `vue-router`. */
  readonly name: string
  /** Specifier of the import map → module that the library is built from, relative to the project; the first one is the entry. */
  readonly provides: Readonly<Record<string, string>>
  /** Default: that of the project's `package.json`. */
  readonly version?: string
  /** Specifier → semver range of other shared modules that it imports. Default: `requires` of `mfe.config.json`. */
  readonly requires?: Readonly<Record<string, string>>
  /** Modules that share a file. */
  readonly groups?: readonly Rolldown.CodeSplittingGroup[]
}

const slug = (text: string): string => text.replace(/^@/, '').replaceAll(/[^a-z0-9]+/g, '-')

/** File → name of its entry: that of its specifier, or, where it has several, its own. Each file is built once. */
function entryNames({ name, provides }: LibraryOptions): ReadonlyMap<string, string> {
  const files = Object.values(provides)
  const entryName = (specifier: string, file: string): string =>
    files.indexOf(file) === files.lastIndexOf(file) ? slug(specifier) : `${name}-${basename(file, '.ts')}`
  return new Map(Object.entries(provides).map(([specifier, file]) => [file, entryName(specifier, file)]))
}

/** The whole `vite.config.ts` of a module that all MFEs share through the import map. */
export function library(options: LibraryOptions): UserConfig {
  const { name, provides, groups } = options
  const entries = entryNames(options)
  let source: ManifestSource | undefined

  const read: Plugin = {
    name: 'jangteo:library',
    enforce: 'pre',
    config(user, { mode }) {
      const root = resolve(user.root ?? '.')
      const isDevelopment = mode === 'development'
      const { budgets, ...unlimited } = {
        ...EMPTY_CONFIG,
        ...readMfeConfig(root),
        name,
        kind: 'library' as const,
      }
      // A development build says more than a budget of bytes allows, and meets no shopper.
      const config = isDevelopment || !budgets ? unlimited : { ...unlimited, budgets }
      source = {
        config: { ...config, requires: { ...(options.requires ?? config.requires) } },
        version: options.version ?? readVersion(root),
        provides: Object.fromEntries(
          Object.entries(provides).map(([specifier, file]) => [specifier, entries.get(file) ?? '']),
        ),
      }
      const input = [...entries].map(([file, entry]) => [entry, resolve(root, file)])
      const isExternal = (id: string): boolean => isShared(id) && provides[id] === undefined
      return releaseConfig(Object.fromEntries(input), isExternal, {
        outDir: user.build?.outDir,
        isDevelopment,
        groups,
        doEntriesShare: groups !== undefined,
      })
    },
  }
  return {
    plugins: [
      read,
      dropUnusedSchemas(),
      checkSharedImports(),
      minifyScripts(),
      setMapsAside(),
      writeManifest(() => {
        if (!source) throw new Error('The library preset was used before Vite resolved its configuration.')
        return source
      }),
    ],
  }
}
