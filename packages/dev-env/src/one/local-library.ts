import { type MfeManifest, type ReleaseVersion } from '@jangteo/contracts'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface LocalLibrary {
  readonly version: ReleaseVersion
  /** Bytes by root-relative address. */
  readonly files: ReadonlyMap<string, Buffer>
}

const hashOf = (algorithm: string, bytes: Buffer, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(bytes).digest(encoding)

/** A build of a library as if it were released, with the integrity of its real bytes. */
export function readLocalLibrary(dir: string): LocalLibrary {
  const manifest: MfeManifest = JSON.parse(readFileSync(join(dir, 'mfe.json'), 'utf8'))
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
  const contents = paths.map((path) => [path, readFileSync(join(dir, path))] as const)
  const release = hashOf('sha256', Buffer.concat(contents.map(([, bytes]) => bytes)), 'hex').slice(0, 16)
  const base = `/assets/${manifest.name}/${release}/`
  const integrities = Object.fromEntries(
    contents.map(([path, bytes]) => [path, `sha384-${hashOf('sha384', bytes, 'base64')}`]),
  )
  return {
    version: {
      url: `${base}${manifest.entry}`,
      metadata: { version: release, integrity: integrities[manifest.entry] ?? '' },
      extras: { jangteo: { manifest, files: integrities } },
      deployment: { traffic: 100, default: true },
    },
    files: new Map(contents.map(([path, bytes]) => [`${base}${path}`, bytes])),
  }
}
