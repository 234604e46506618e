import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { aDocument } from '../../../testing/release-document-builder.ts'
import { describeSnapshotStore } from '../../snapshot-store.contract.ts'
import { FileSnapshotStore } from './file-snapshot-store.ts'

const folders: string[] = []
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jangteo-snapshots-'))
  folders.push(folder)
  return folder
}
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

describeSnapshotStore(
  'FileSnapshotStore',
  async () => new FileSnapshotStore(join(await newFolder(), 'composer')),
)

describe('FileSnapshotStore', () => {
  it('leaves one whole file behind, whatever happened before', async () => {
    const folder = await newFolder()
    const store = new FileSnapshotStore(folder)
    await Promise.all([store.save(aDocument()), store.save(aDocument())])
    expect(await readdir(folder)).toEqual(['production.json'])
  })

  it.each(['{"schema":', '{"environment":"production"}'])('takes %s for no snapshot', async (content) => {
    const folder = await newFolder()
    await writeFile(join(folder, 'production.json'), content)
    expect(await new FileSnapshotStore(folder).load('production')).toBeUndefined()
  })
})
