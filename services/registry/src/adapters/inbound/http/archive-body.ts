import { type HttpServer, Problem } from '@jangteo/service-kit'
import type { UploadedFile } from '../../../application/uploaded-file.ts'
import { readArchive } from './read-archive.ts'

/** Inside of this part of the server a body is a gzipped tar, and nothing else. */
export function acceptArchivesOnly(app: HttpServer): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/gzip', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body)
  })
  app.addContentTypeParser('*', async () => {
    throw notAnArchive()
  })
}

export async function filesOfBody(body: unknown): Promise<readonly UploadedFile[]> {
  if (!(body instanceof Uint8Array)) throw notAnArchive()
  return readArchive(body)
}

const notAnArchive = (): Problem =>
  new Problem(
    415,
    'archive-expected',
    'A release is uploaded as a gzipped tar archive.',
    'Send it as the body with Content-Type: application/gzip, or use `jangteo publish`.',
  )
