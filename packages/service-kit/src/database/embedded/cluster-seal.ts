import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type Static, Strict, Type } from '@jangteo/contracts'
import { Value } from 'typebox/value'

const SealSchema = Strict({ format: Type.Literal(1), files: Type.Record(Type.String(), Type.String()) })
type Digests = Static<typeof SealSchema>['files']

/** Written by every start, also by one that is refused. */
const OF_THE_PROCESS = 'postmaster.pid'
const AT_ONCE = 8

/** `whole`: as it was closed. `unknown`: nothing was sealed, as after a killed process. */
export type SealState =
  { readonly state: 'whole' | 'unknown' } | { readonly state: 'broken'; readonly files: readonly string[] }

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function digestsOf(cluster: string): Promise<Digests> {
  const entries = await readdir(cluster, { recursive: true, withFileTypes: true })
  const waiting = entries
    .filter((entry) => entry.isFile() && entry.name !== OF_THE_PROCESS)
    .map(({ parentPath, name }) => join(parentPath, name))
  const digests: Digests = {}
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
      digests[relative(cluster, file)] = await digestOf(file)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return digests
}

async function read(path: string): Promise<Digests | undefined> {
  try {
    return Value.Parse(SealSchema, JSON.parse(await readFile(path, 'utf8'))).files
  } catch {
    // Without a seal that can be read the cluster is not judged by it, but looked through.
    return undefined
  }
}

/**
 * The SHA-256 of each file of a database that is closed. PostgreSQL notices a page that was changed behind its back, but not
 * one that is missing: a table whose file was emptied is an empty table to it.
 */
export class ClusterSeal {
  readonly #cluster: string
  readonly #path: string

  constructor(path: string, cluster: string) {
    this.#path = path
    this.#cluster = cluster
  }

  async check(): Promise<SealState> {
    const sealed = await read(this.#path)
    if (sealed === undefined) return { state: 'unknown' }
    const found = await digestsOf(this.#cluster)
    const files = Object.keys({ ...sealed, ...found }).filter((file) => sealed[file] !== found[file])
    return files.length === 0 ? { state: 'whole' } : { state: 'broken', files: files.sort() }
  }

  /** Before the database is written to. Safe on disk: an old seal must never judge newer files. */
  async remove(): Promise<void> {
    await rm(this.#path, { force: true })
    const folder = await open(dirname(this.#path))
    await folder.sync().finally(() => folder.close())
  }

  /** Once nothing writes any more. */
  async write(): Promise<void> {
    const draft = `${this.#path}.new`
    await writeFile(draft, JSON.stringify({ format: 1, files: await digestsOf(this.#cluster) }))
    await rename(draft, this.#path)
  }
}
