import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Type } from '@jangteo/contracts'
import type { JWK } from 'jose'
import Value from 'typebox/value'

/** Public keys, and when the identity service answered them. */
export interface PublishedKeySet {
  readonly keys: readonly JWK[]
  /** Unix milliseconds. */
  readonly fetchedAt: number
  /** Ids of keys that were told to be withdrawn. Default: none. */
  readonly withdrawn?: readonly string[]
}

/** The last keys, over restarts: a service that starts while the identity service is down still knows whom to believe. */
export interface KeySnapshot {
  read(): Promise<PublishedKeySet | undefined>
  write(keys: PublishedKeySet): Promise<void>
}

const Schema = Type.Object({
  source: Type.String(),
  fetchedAt: Type.Number(),
  keys: Type.Array(Type.Object({ kty: Type.String() })),
  withdrawn: Type.Optional(Type.Array(Type.String())),
})

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** @param source where the keys are published: those of another place are not read */
export const fileKeySnapshot = (file: string, source: string): KeySnapshot => ({
  read: async () => {
    const text = await readText(file)
    if (text === undefined) return undefined
    const content: unknown = JSON.parse(text)
    if (!Value.Check(Schema, content)) throw new Error(`${file} holds no keys.`)
    return content.source === source ? content : undefined
  },
  write: async (keys) => {
    await mkdir(dirname(file), { recursive: true })
    const draft = `${file}.${randomUUID()}`
    await writeFile(draft, JSON.stringify({ source, ...keys }))
    await rename(draft, file)
  },
})
