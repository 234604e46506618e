import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Type } from '@jangteo/contracts'
import { Value } from 'typebox/value'
import { Engine } from './engine.ts'

const CACHE = new URL('../../../node_modules/.cache/jangteo/', import.meta.url)
const EngineExports = Type.Object({ version: Type.String() })

function engineVersion(): string {
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@electric-sql/pglite')
  return Value.Parse(EngineExports, require(fileURLToPath(new URL('../package.json', `file://${entry}`))))
    .version
}

/**
 * Path of an initialised, empty cluster as a tarball, made on first use (about 4 s) and kept beside the installed packages.
 * Several processes may make it at once: each writes its own file and the last rename wins. `null` where it cannot be kept.
 */
export async function clusterTemplate(): Promise<string | null> {
  const path = fileURLToPath(new URL(`pglite-${engineVersion()}.tar`, CACHE))
  if (existsSync(path)) return path
  const engine = await Engine.start({ directory: null, template: null })
  try {
    const unfinished = `${path}.${process.pid}.${Date.now()}`
    await mkdir(CACHE, { recursive: true })
    await writeFile(unfinished, await engine.dump())
    await rename(unfinished, path)
    return path
  } catch {
    // A read-only installation: every new cluster is then initialised from nothing, which only takes longer.
    return null
  } finally {
    await engine.close()
  }
}
