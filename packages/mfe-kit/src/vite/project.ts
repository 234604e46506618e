import { type MfeManifest, MfeManifestSchema } from '@jangteo/contracts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Value } from 'typebox/value'

const FROM_BUNDLE = [
  'version',
  'entry',
  'css',
  'preload',
  'pages',
  'server',
  'uses',
  'imports',
  'importsAtOnce',
  'provides',
  'needs',
] as const satisfies readonly (keyof MfeManifest)[]

/** The team's half of the manifest: what cannot be read from the bundle. */
export type MfeConfig = Omit<MfeManifest, (typeof FROM_BUNDLE)[number]>

export const EMPTY_CONFIG: Omit<MfeConfig, 'name' | 'kind'> = {
  routes: [],
  fragments: [],
  events: { publishes: [], hears: [] },
  requires: {},
}

/** Reads `mfe.config.json` in the project's folder; undefined where there is none. */
export function readMfeConfig(root: string): MfeConfig | undefined {
  const file = join(root, 'mfe.config.json')
  if (!existsSync(file)) return undefined
  const config: unknown = JSON.parse(readFileSync(file, 'utf8'))
  refuseFromBundle(config, file)
  // Filled in by the bundle; given here only so that the whole schema can judge the team's half.
  const fromBundle = { version: '0', entry: 'mfe.js', css: [], imports: [] }
  const own = typeof config === 'object' ? { ...EMPTY_CONFIG, ...config } : config
  checkManifest(typeof own === 'object' ? { ...own, ...fromBundle } : own, file)
  return own as MfeConfig
}

function refuseFromBundle(config: unknown, file: string): void {
  if (typeof config !== 'object' || config === null) return
  const faults = FROM_BUNDLE.filter((field) => field in config).map(
    (field) => `  /${field} is read from the bundle: leave it out`,
  )
  if (faults.length > 0) throw new Error(`${file} is not a valid MFE manifest:\n${faults.join('\n')}`)
}

/** Version of the project's own `package.json`; `0.0.0` where there is none. */
export function readVersion(root: string): string {
  const file = join(root, 'package.json')
  if (!existsSync(file)) return '0.0.0'
  const { version }: { version?: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version ?? '0.0.0'
}

/** Throws, with every fault, where `manifest` does not fit the schema. */
export function checkManifest(manifest: unknown, file: string): MfeManifest {
  if (Value.Check(MfeManifestSchema, manifest)) return manifest
  const faults = Value.Errors(MfeManifestSchema, manifest).map(
    ({ instancePath, message }) => `  ${instancePath || '/'} ${message}`,
  )
  throw new Error(`${file} is not a valid MFE manifest:\n${faults.join('\n')}`)
}
