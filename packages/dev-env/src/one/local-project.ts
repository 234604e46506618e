import { MfeManifestSchema, type ReleaseVersion, Type } from '@jangteo/contracts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Value } from 'typebox/value'

const { name, routes, fragments, events, requires } = MfeManifestSchema.properties
const ProjectSchema = Type.Object({ name, kind: Type.Literal('mfe'), routes, fragments, events, requires })

/** No release has this id: it shows that sources are live. */
const RELEASE = '0'.repeat(16)
const UNCHECKED = `sha384-${'A'.repeat(64)}`

/**
 * The micro-frontend of a folder as if it were released, so that its pages and fragments appear; its entry is replaced by the dev
 * server's. Throws what a person can read where the folder is none.
 */
export function readLocalProject(dir: string): { readonly name: string; readonly version: ReleaseVersion } {
  const file = join(dir, 'mfe.config.json')
  if (!existsSync(file))
    throw new Error(`There is no micro-frontend in ${dir}: no mfe.config.json. Go to its folder first.`)
  const config: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Value.Check(ProjectSchema, config)) {
    const [problem] = Value.Errors(ProjectSchema, config)
    throw new Error(`${file} is no micro-frontend: ${problem?.instancePath} ${problem?.message}.`)
  }
  const entry = 'mfe.js'
  const own = { entry, css: [], imports: [], version: 'development' }
  const manifest = { ...config, ...own }
  return {
    name: config.name,
    version: {
      url: `/assets/${config.name}/${RELEASE}/${entry}`,
      metadata: { version: RELEASE, integrity: UNCHECKED },
      extras: {
        jangteo: { manifest: Value.Clean(MfeManifestSchema, manifest) as typeof manifest, files: {} },
      },
      deployment: { traffic: 100, default: true },
    },
  }
}
