import { beforeEach, describe, expect, it } from 'vitest'
import { InMemoryReleaseSource } from '../adapters/outbound/in-memory/in-memory-release-source.ts'
import { InMemorySnapshotStore } from '../adapters/outbound/in-memory/in-memory-snapshot-store.ts'
import { aDocument } from '../testing/release-document-builder.ts'
import { CurrentDocument } from './current-document.ts'

const document = (revision: number): ReturnType<typeof aDocument> => aDocument([], { revision })

let source: InMemoryReleaseSource
let snapshots: InMemorySnapshotStore
let time: number
let troubles: number
let told: number[]
beforeEach(() => {
  source = new InMemoryReleaseSource(document(1))
  snapshots = new InMemorySnapshotStore()
  time = 0
  troubles = 0
  told = []
})
const start = (): CurrentDocument =>
  new CurrentDocument({
    environment: 'production',
    source,
    snapshots,
    now: () => new Date(time),
    onDocument: ({ revision }) => told.push(revision),
    onTrouble: () => (troubles += 1),
  })

describe('CurrentDocument', () => {
  it('asks once a second, however many pages are wanted', async () => {
    const current = start()
    await Promise.all(Array.from({ length: 50 }, () => current.get()))
    time = 999
    await current.get()
    expect(source.asked).toHaveLength(1)
    time = 1_000
    await current.get()
    expect(source.asked).toHaveLength(2)
  })

  it('shows a new revision within a second', async () => {
    const current = start()
    await current.get()
    source.document = document(2)
    time = 1_000
    expect((await current.get())?.revision).toBe(2)
  })

  it('tells of each document of the registry once', async () => {
    const current = start()
    for (const [now, revision] of [
      [0, 1],
      [1_000, 1],
      [2_000, 2],
    ] as const) {
      time = now
      if (source.document?.revision !== revision) source.document = document(revision)
      await current.get()
    }
    expect(told).toEqual([1, 2])
  })

  it('keeps what it has while the registry is down, and recovers', async () => {
    const current = start()
    await current.get()
    source.isStopped = true
    for (const now of [1_000, 2_000, 3_000]) {
      time = now
      expect((await current.get())?.revision).toBe(1)
    }
    source.isStopped = false
    source.document = document(2)
    time = 5_000
    await current.get()
    await new Promise(setImmediate)
    expect((await current.get())?.revision).toBe(2)
  })

  it('says once that the registry went down', async () => {
    const current = start()
    source.isStopped = true
    for (const now of [0, 1_000, 2_000]) {
      time = now
      await current.get()
    }
    expect(troubles).toBe(1)
  })

  it('makes nobody wait for a registry that hangs after it failed', async () => {
    const current = start()
    await current.get()
    source.isStopped = true
    time = 1_000
    await current.get()
    source.read = () => new Promise(() => undefined)
    time = 2_000
    expect((await current.get())?.revision).toBe(1)
  })

  it('starts from the snapshot when the registry is down', async () => {
    await start().get()
    source.isStopped = true
    expect((await start().get())?.revision).toBe(1)
  })

  it('does not trust the snapshot while the registry answers', async () => {
    await snapshots.save(document(9))
    expect((await start().get())?.revision).toBe(1)
  })

  it('knows nothing where there is neither registry nor snapshot, and asks again', async () => {
    source.isStopped = true
    const current = start()
    expect(await current.get()).toBeUndefined()
    source.isStopped = false
    time = 1_000
    expect((await current.get())?.revision).toBe(1)
  })

  it('shows pages although the snapshot cannot be written', async () => {
    snapshots.save = async () => {
      throw new Error('disk full')
    }
    expect((await start().get())?.revision).toBe(1)
    expect(troubles).toBe(1)
  })
})
