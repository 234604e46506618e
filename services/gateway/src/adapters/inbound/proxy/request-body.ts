import type { IncomingMessage } from 'node:http'
import { type Readable, Transform } from 'node:stream'
import { Problem } from '@jangteo/service-kit'

const tooLarge = (limitBytes: number): Problem =>
  new Problem(
    413,
    'payload-too-large',
    'The request body is too large',
    `At most ${limitBytes} bytes are taken here. Leave out what is not needed, and send it again.`,
  )

function limited(source: IncomingMessage, limitBytes: number): Readable {
  let passed = 0
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length
      if (passed <= limitBytes) return done(null, chunk)
      // The rest is let through to nowhere: a client that is still sending would not read the answer.
      source.unpipe(limit).resume()
      done(tooLarge(limitBytes))
    },
  })
  source.once('close', () => {
    if (!source.complete) limit.destroy(new Error('The client went away.'))
  })
  return source.pipe(limit)
}

/**
 * The body as it comes in, never as a whole in memory; null where there is none. Throws `payload-too-large` for a declared length
 * over the limit; a body of unknown length fails with it while it is read.
 */
export function requestBody(request: IncomingMessage, limitBytes: number): Readable | null {
  const declared = request.headers['content-length']
  if (declared !== undefined) {
    if (Number(declared) > limitBytes) throw tooLarge(limitBytes)
    return declared === '0' ? null : request
  }
  return request.headers['transfer-encoding'] === undefined ? null : limited(request, limitBytes)
}
