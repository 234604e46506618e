import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { FilePathSchema } from '@jangteo/contracts'
import { Problem } from '@jangteo/service-kit'

import { extract, type Header } from 'tar-stream'
import Value from 'typebox/value'
import type { UploadedFile } from '../../../application/uploaded-file.ts'

const MAX_UNPACKED_BYTES = 60 * 1024 * 1024
const MAX_FILES = 2_000

const unzip = promisify(gunzip)

/**
 * The regular files of a gzipped tar.
 * @throws Problem `archive-unreadable`, `archive-too-large`, `too-many-files`, `forbidden-path`, `forbidden-file-kind` or `duplicate-path`
 */
export async function readArchive(upload: Uint8Array): Promise<readonly UploadedFile[]> {
  const archive = extract()
  archive.end(await unpack(upload))
  const files = new Map<string, UploadedFile>()
  try {
    for await (const entry of archive) {
      if (entry.header.type !== 'directory') {
        admitEntry(entry.header, files)
        const path = entry.header.name
        files.set(path, { path, bytes: await buffer(entry) })
      }
      entry.resume()
    }
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(error)
  }
  return [...files.values()]
}

async function unpack(upload: Uint8Array): Promise<Buffer> {
  try {
    return await unzip(upload, { maxOutputLength: MAX_UNPACKED_BYTES })
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Problem(
        413,
        'archive-too-large',
        'The unpacked archive is too large.',
        `More than ${MAX_UNPACKED_BYTES} bytes come out of it. Leave out what shoppers do not download.`,
      )
    }
    throw unreadable(error)
  }
}

function admitEntry({ name, type }: Header, files: ReadonlyMap<string, UploadedFile>): void {
  if (type !== 'file') {
    throw new Problem(
      422,
      'forbidden-file-kind',
      'The archive holds something other than files.',
      `"${name}" is a ${type ?? 'special file'}. Links and devices are not accepted: pack the file itself.`,
    )
  }
  if (!Value.Check(FilePathSchema, name)) {
    throw new Problem(
      422,
      'forbidden-path',
      'The archive holds a file with a forbidden path.',
      `"${name}" is not accepted. Paths are relative, without empty, "." or ".." segments, at most 200 of the characters A–Z a–z 0–9 . _ @ - /.`,
    )
  }
  if (files.has(name)) {
    throw new Problem(
      422,
      'duplicate-path',
      'The archive holds a path twice.',
      `It is unclear which "${name}" is meant. Pack each file once.`,
    )
  }
  if (files.size === MAX_FILES) {
    throw new Problem(
      413,
      'too-many-files',
      'The archive holds too many files.',
      `At most ${MAX_FILES} are accepted. Let the bundler make fewer chunks.`,
    )
  }
}

const unreadable = (error: unknown): Problem =>
  new Problem(
    400,
    'archive-unreadable',
    'The upload is not a complete gzipped tar archive.',
    `It may have been cut off on the way (${error instanceof Error ? error.message : String(error)}). Pack and send it again.`,
  )
