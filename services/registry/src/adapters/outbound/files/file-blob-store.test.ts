import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { describeBlobStore } from '../../blob-store.contract.ts'
import { AlteredBlob } from '../../../ports/blob-store.ts'
import { FileBlobStore } from './file-blob-store.ts'

const folders: string[] = []
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jangteo-blobs-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

describeBlobStore('FileBlobStore', async () => new FileBlobStore(join(await newFolder(), 'blobs')))

describe('FileBlobStore', () => {
  it('leaves nothing but the blob behind', async () => {
    const folder = await newFolder()
    const digest = await new FileBlobStore(folder).put(new Uint8Array([1]))
    expect(await readdir(folder)).toEqual([digest])
  })

  it('finds after a restart what was put before', async () => {
    const folder = await newFolder()
    const digest = await new FileBlobStore(folder).put(new Uint8Array([1]))
    expect(await new FileBlobStore(folder).get(digest)).toHaveLength(1)
  })

  it('gives nobody a file that was altered, and the file again once it is put back', async () => {
    const folder = await newFolder()
    const store = new FileBlobStore(folder)
    const digest = await store.put(new Uint8Array([1]))
    await writeFile(join(folder, digest), new Uint8Array([2]))
    await expect(store.get(digest)).rejects.toThrow(AlteredBlob)
    await writeFile(join(folder, digest), new Uint8Array([1]))
    expect(await store.get(digest)).toHaveLength(1)
  })
})
