import { symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extract } from 'tar-stream'
import { afterEach, describe, expect, it } from 'vitest'
import { packDirectory } from './pack-directory.ts'
import { createTemporaryFolder, type TemporaryFolder } from './testing/temporary-folder.ts'

const folders: TemporaryFolder[] = []
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await createTemporaryFolder(files)
  folders.push(folder)
  return folder.path
}
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => folder.remove()))
})

async function pathsIn(archive: Buffer): Promise<readonly string[]> {
  const paths: string[] = []
  const reading = extract()
  reading.end(gunzipSync(archive))
  for await (const entry of reading) {
    paths.push(entry.header.name)
    entry.resume()
  }
  return paths
}

describe('packDirectory', () => {
  it('packs all files below the folder, sorted, by paths with slashes', async () => {
    const folder = await folderWith({ 'mfe.json': '{}', 'b.js': 'b', 'a/c.js': 'c' })
    expect(await pathsIn(await packDirectory(folder))).toEqual(['a/c.js', 'b.js', 'mfe.json'])
  })

  it('makes the same bytes of the same files, whenever they were written', async () => {
    const files = { 'mfe.json': '{}', 'a.js': 'a' }
    const [one, two] = [await folderWith(files), await folderWith(files)]
    await utimes(join(two, 'a.js'), new Date(0), new Date(0))
    expect(await packDirectory(one)).toEqual(await packDirectory(two))
  })

  it('leaves hidden files at home', async () => {
    const folder = await folderWith({ 'a.js': 'a', '.env': 'secret', '.vite/manifest.json': '{}' })
    expect(await pathsIn(await packDirectory(folder))).toEqual(['a.js'])
  })

  it('refuses a link instead of following it', async () => {
    const folder = await folderWith({ 'a.js': 'a' })
    await symlink('/etc/passwd', join(folder, 'b.js'))
    await expect(packDirectory(folder)).rejects.toThrow(/b\.js is a link/)
  })
})
