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

/** A stream of its own: whoever destroys the request itself destroys the connection that the answer takes. */
function limited(source: IncomingMessage, limitBytes: number): Readable {
  let passed = 0
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length
      if (passed <= limitBytes) done(null, chunk)
      else done(tooLarge(limitBytes))
    },
  })
  // The rest is let through to nowhere: a client that is still sending would not read the answer.
  limit.once('close', () => source.unpipe(limit).resume())
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
  if (Number(declared) > limitBytes) throw tooLarge(limitBytes)
  const isNone =
    declared === undefined ? request.headers['transfer-encoding'] === undefined : declared === '0'
  return isNone ? null : limited(request, limitBytes)
}
