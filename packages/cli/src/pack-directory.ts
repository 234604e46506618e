import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { CommandError } from './errors.ts'

const compress = promisify(gzip)
const EPOCH = new Date(0)

/**
 * A gzipped tar of all files below `folder`, byte for byte the same whenever and wherever it is made: sorted, without times, owners or
 * modes. Hidden files stay at home.
 */
export async function packDirectory(folder: string): Promise<Buffer<ArrayBuffer>> {
  const archive = pack()
  for (const path of await filesBelow(folder)) {
    archive.entry(
      { name: path, mtime: EPOCH, mode: 0o644, uid: 0, gid: 0 },
      await readFile(join(folder, path)),
    )
  }
  archive.finalize()
  return compress(await buffer(archive), { level: 9 })
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory())
  if (odd) {
    throw new CommandError(
      `${join(odd.parentPath, odd.name)} is a link or a device. A release has plain files only.`,
    )
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((segment) => segment.startsWith('.')))
    .sort()
}
