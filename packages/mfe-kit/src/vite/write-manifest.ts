import type { MfeManifest, Uses } from '@jangteo/contracts'
import platform from '@jangteo/platform/package.json' with { type: 'json' }
import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { bareImports, staticImports } from './imports-in-bundle.ts'
import { KIT, KIT_VERSION, isOfKit } from './kit.ts'
import { type MfeConfig, checkManifest } from './project.ts'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

export interface ManifestSource {
  readonly config: MfeConfig
  readonly version: string
  /** Libraries: specifier → name of the entry in `input`, the main one first. */
  readonly provides?: Readonly<Record<string, string>>
  /** What the bundle counts on in releases of other teams. */
  readonly usesOf?: (bundle: Bundle, config: MfeConfig) => Uses | undefined
  /** The script of the bundle that renders pages on a server. */
  readonly serverOf?: (bundle: Bundle) => string | undefined
  /** Modules whose chunks the first page view needs although the entry imports them lazily. */
  readonly isNeededAtOnce?: (moduleId: string) => boolean
  /** By pattern of a route, the chunks that its page imports lazily. */
  readonly pagesOf?: (bundle: Bundle, config: MfeConfig) => ReadonlyMap<string, readonly Chunk[]>
}

/** Adds `mfe.json`: the team's half from `mfe.config.json`, the other half read from the bundle itself. */
export function writeManifest(source: () => ManifestSource): Plugin {
  return {
    name: 'jangteo:manifest',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const manifest = await describe(bundle, source())
        checkManifest(manifest, 'mfe.json')
        this.emitFile({
          type: 'asset',
          fileName: 'mfe.json',
          source: `${JSON.stringify(manifest, null, 2)}\n`,
        })
      },
    },
  }
}

async function describe(bundle: Bundle, source: ManifestSource): Promise<MfeManifest> {
  const files = Object.values(bundle)
  const chunks = files.filter((file) => file.type === 'chunk')
  const entry = mainEntry(chunks, source.provides)
  const preload = source.provides ? [] : neededAtOnce(entry, bundle, source.isNeededAtOnce)
  const atOnce = chunks.filter((chunk) => chunk === entry || preload.includes(chunk.fileName))
  const imports = await bareImports(chunks)
  const importsAtOnce = await bareImports(atOnce, { isStatic: true })
  const lazyPages = source.pagesOf?.(bundle, source.config) ?? new Map<string, readonly Chunk[]>()
  const pages = await Promise.all(
    [...lazyPages].map(async ([pattern, lazy]) => [pattern, await ownOf(lazy, atOnce, bundle)] as const),
  )
  const ownPages = pages.filter(([, { files }]) => files.length > 0)
  const uses = source.usesOf?.(bundle, source.config)
  const server = source.serverOf?.(bundle)
  const described = {
    ...source.config,
    version: source.version,
    entry: entry.fileName,
    css: files.filter(isOwnStyles).map(({ fileName }) => fileName),
    ...(preload.length > 0 && { preload }),
    ...(ownPages.length > 0 && { pages: Object.fromEntries(ownPages) }),
    ...(server !== undefined && { server }),
    ...(uses && { uses }),
    imports,
    ...(!source.provides && importsAtOnce.length < imports.length && { importsAtOnce }),
    requires: {
      ...(imports.includes(platform.name) && { [platform.name]: `^${platform.version}` }),
      ...(imports.some(isOfKit) && { [KIT]: `^${KIT_VERSION}` }),
      ...source.config.requires,
    },
    ...(source.provides && provided(source.provides, bundle)),
  }
  return { ...described, version: `${source.version}+${digestOf(bundle, described)}` }
}

/** Names these bytes and what is said of them (https://semver.org §10), so that a version is never two releases. */
function digestOf(bundle: Bundle, described: MfeManifest): string {
  const hash = createHash('sha256').update(JSON.stringify(described))
  for (const fileName of Object.keys(bundle).sort()) {
    const file = bundle[fileName]
    if (fileName.endsWith('.map') || file === undefined) continue
    hash
      .update(fileName)
      .update('\0')
      .update(file.type === 'chunk' ? file.code : file.source)
  }
  return hash.digest('hex').slice(0, 8)
}

/** Of a library that provides several modules, the first one. */
function mainEntry(chunks: readonly Chunk[], provides: ManifestSource['provides'] = {}): Chunk {
  const [name] = Object.values(provides)
  const entry = chunks.find((chunk) => chunk.isEntry && (name === undefined || chunk.name === name))
  if (!entry) throw new Error('The bundle has no entry.')
  return entry
}

/** The one style sheet of the bundle; others, such as a font's, are loaded when they are needed. */
const isOwnStyles = (file: Bundle[string]): boolean =>
  file.type === 'asset' && file.names.includes('style.css')

function provided(
  provides: NonNullable<ManifestSource['provides']>,
  bundle: Bundle,
): Pick<MfeManifest, 'provides' | 'needs'> {
  const entries = Object.entries(provides).map(([specifier, name]) => {
    const entry = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.isEntry && file.name === name,
    )
    if (entry?.type !== 'chunk') throw new Error(`The bundle has no entry "${name}".`)
    return { specifier, file: entry.fileName, needs: [...staticImports([entry], bundle)].sort() }
  })
  const needs = entries.filter((entry) => entry.needs.length > 0)
  return {
    provides: Object.fromEntries(entries.map(({ specifier, file }) => [specifier, file])),
    ...(needs.length > 0 && {
      needs: Object.fromEntries(needs.map((entry) => [entry.specifier, entry.needs])),
    }),
  }
}

function neededAtOnce(
  entry: Chunk,
  bundle: Bundle,
  isNeeded: (moduleId: string) => boolean = () => false,
): string[] {
  const first = [entry.fileName, ...staticImports([entry], bundle)]
  const lazy = first.flatMap((fileName) => {
    const file = bundle[fileName]
    return file?.type === 'chunk' ? file.dynamicImports : []
  })
  const chosen = lazy.flatMap((fileName) => {
    const file = bundle[fileName]
    return file?.type === 'chunk' && file.moduleIds.some(isNeeded) ? file : []
  })
  const all = new Set([...first, ...chosen.map(({ fileName }) => fileName), ...staticImports(chosen, bundle)])
  all.delete(entry.fileName)
  return [...all].sort()
}

/** What a page loads that its entry and preloads do not. */
async function ownOf(
  lazy: readonly Chunk[],
  atOnce: readonly Chunk[],
  bundle: Bundle,
): Promise<NonNullable<MfeManifest['pages']>[string]> {
  const names = new Set([...lazy.map(({ fileName }) => fileName), ...staticImports(lazy, bundle)])
  for (const { fileName } of atOnce) names.delete(fileName)
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const own = chunks.filter(({ fileName }) => names.has(fileName))
  return { files: [...names].sort(), imports: await bareImports(own, { isStatic: true }) }
}
