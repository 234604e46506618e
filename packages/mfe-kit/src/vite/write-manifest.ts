import type { MfeManifest } from '@jangteo/contracts'
import { init, parse } from 'es-module-lexer'
import type { Plugin, Rolldown } from 'vite'
import { type MfeConfig, checkManifest } from './project.ts'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

export interface ManifestSource {
  readonly config: MfeConfig
  readonly version: string
  /** Libraries: specifier → name of the entry in `input`. */
  readonly provides?: Readonly<Record<string, string>>
  /** Modules whose chunks the first page view needs although the entry imports them lazily. */
  readonly isNeededAtOnce?: (moduleId: string) => boolean
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
  const entries = chunks.filter((chunk) => chunk.isEntry)
  const [entry] = entries
  if (!entry) throw new Error('The bundle has no entry.')
  const preload = entries.length === 1 ? neededAtOnce(entry, bundle, source.isNeededAtOnce) : []
  return {
    ...source.config,
    version: source.version,
    entry: entry.fileName,
    css: files.filter(isOwnStyles).map(({ fileName }) => fileName),
    ...(preload.length > 0 && { preload }),
    imports: await bareImports(chunks),
    ...(source.provides && { provides: provided(source.provides, entries) }),
  }
}

/** The one style sheet of the bundle; others, such as a font's, are loaded when they are needed. */
const isOwnStyles = (file: Bundle[string]): boolean =>
  file.type === 'asset' && file.names.includes('style.css')

function provided(provides: Readonly<Record<string, string>>, entries: Chunk[]): Record<string, string> {
  const fileOf = (name: string): string => {
    const entry = entries.find((chunk) => chunk.name === name)
    if (!entry) throw new Error(`The bundle has no entry "${name}".`)
    return entry.fileName
  }
  return Object.fromEntries(Object.entries(provides).map(([specifier, name]) => [specifier, fileOf(name)]))
}

function neededAtOnce(
  entry: Chunk,
  bundle: Bundle,
  isNeeded: (moduleId: string) => boolean = () => false,
): string[] {
  const needed = new Set<string>()
  const add = (fileName: string): void => {
    const file = bundle[fileName]
    if (file?.type !== 'chunk' || needed.has(fileName)) return
    needed.add(fileName)
    file.imports.forEach(add)
  }
  entry.imports.forEach(add)
  const lazy = [entry.fileName, ...needed].flatMap((fileName) => {
    const file = bundle[fileName]
    return file?.type === 'chunk' ? file.dynamicImports : []
  })
  for (const fileName of lazy) {
    const chunk = bundle[fileName]
    if (chunk?.type === 'chunk' && chunk.moduleIds.some(isNeeded)) add(fileName)
  }
  return [...needed].sort()
}

const isBare = (specifier: string): boolean => !/^(\.{0,2}\/|[a-z]+:)/i.test(specifier)

async function bareImports(chunks: Chunk[]): Promise<string[]> {
  await init
  const specifiers = chunks.flatMap(({ code, fileName }) =>
    parse(code, fileName)[0].flatMap(({ specifier }) => specifier ?? []),
  )
  return [...new Set(specifiers.filter(isBare))].sort()
}
