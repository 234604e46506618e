import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Type } from '@jangteo/contracts'
import { Value } from 'typebox/value'
import { ClusterSeal } from './cluster-seal.ts'
import { acquireLockFile } from './lock-file.ts'

/** Of the layout below the data directory, and PostgreSQL's own in `PG_VERSION`. */
const FORMAT = 1
const POSTGRES_VERSION = '18'

const MarkerSchema = Type.Object({
  format: Type.Integer(),
  createdAt: Type.String(),
  state: Type.Enum(['initialising', 'ready']),
})

/** The data on disk cannot be used as it is. Nothing is ever deleted to get around that. */
export class UnusableDataDirectory extends Error {
  override readonly name = 'UnusableDataDirectory'

  constructor(directory: string, reason: string, options?: ErrorOptions) {
    super(
      `The data in ${directory} cannot be used: ${reason} ` +
        `Stop Jangteo, then move ${directory} away to keep it or delete it to start afresh (all shop data is lost).`,
      options,
    )
  }
}

export interface DataDirectory {
  /** Folder of the PostgreSQL cluster. */
  readonly cluster: string
  readonly isNew: boolean
  /** Whether nothing says that the cluster is as it was closed, as after a killed process. */
  readonly isSuspect: boolean
  /** To be called before the cluster is written to. */
  unseal(): Promise<void>
  markReady(): Promise<void>
  /** To be called once the cluster is closed. */
  seal(): Promise<void>
  release(): Promise<void>
}

async function readMarker(
  path: string,
  directory: string,
): Promise<{ format: number; state: string } | undefined> {
  if (!existsSync(path)) return undefined
  try {
    return Value.Parse(MarkerSchema, JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new UnusableDataDirectory(directory, 'jangteo-data.json is damaged.', { cause })
  }
}

async function writeMarker(path: string, state: 'initialising' | 'ready'): Promise<void> {
  const marker = { format: FORMAT, createdAt: new Date().toISOString(), state }
  await writeFile(`${path}.new`, `${JSON.stringify(marker, null, 2)}\n`)
  await rename(`${path}.new`, path)
}

async function checkMarker(directory: string, cluster: string, markerPath: string): Promise<'new' | 'made'> {
  const marker = await readMarker(markerPath, directory)
  if (marker === undefined) {
    if (!existsSync(cluster)) return 'new'
    throw new UnusableDataDirectory(directory, 'it holds a database that Jangteo did not make.')
  }
  if (marker.format !== FORMAT) {
    throw new UnusableDataDirectory(
      directory,
      `it has format ${marker.format}, this version needs ${FORMAT}.`,
    )
  }
  if (marker.state === 'initialising') {
    throw new UnusableDataDirectory(directory, 'its first start was interrupted, so it is incomplete.')
  }
  return 'made'
}

async function checkVersion(directory: string, cluster: string): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((cause: unknown) => {
    throw new UnusableDataDirectory(directory, 'files of the database are missing.', { cause })
  })
  if (!/^\d+\s*$/.test(version)) throw new UnusableDataDirectory(directory, 'PG_VERSION is damaged.')
  if (version.trim() !== POSTGRES_VERSION) {
    throw new UnusableDataDirectory(
      directory,
      `it was written by PostgreSQL ${version.trim()}, this version has ${POSTGRES_VERSION}.`,
    )
  }
}

async function checkSeal(directory: string, seal: ClusterSeal): Promise<'whole' | 'unknown'> {
  const checked = await seal.check()
  if (checked.state !== 'broken') return checked.state
  const { length } = checked.files
  throw new UnusableDataDirectory(
    directory,
    `${length} ${length === 1 ? 'file' : 'files'} of the database changed after it was closed, among them ${checked.files[0]}.`,
  )
}

/** Locks `<directory>/postgres` for this process and says whether it has to be filled. */
export async function openDataDirectory(directory: string): Promise<DataDirectory> {
  await mkdir(directory, { recursive: true })
  const cluster = join(directory, 'postgres')
  const marker = join(directory, 'jangteo-data.json')
  const seal = new ClusterSeal(join(directory, 'postgres.sha256.json'), cluster)
  const lock = await acquireLockFile(join(directory, 'jangteo.lock'), directory)
  try {
    const isNew = (await checkMarker(directory, cluster, marker)) === 'new'
    if (!isNew) await checkVersion(directory, cluster)
    const isSuspect = !isNew && (await checkSeal(directory, seal)) === 'unknown'
    if (isNew) await writeMarker(marker, 'initialising')
    return {
      cluster,
      isNew,
      isSuspect,
      unseal: () => seal.remove(),
      markReady: () => writeMarker(marker, 'ready'),
      seal: () => seal.write(),
      release: lock.release,
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
