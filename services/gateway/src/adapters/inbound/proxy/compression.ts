import { pipeline, Readable, type Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

type Encoding = 'br' | 'gzip'

/** As a browser sends them; quality 0 means "not this one" (RFC 9110 §12.5.3). */
export function acceptedEncoding(header: string): Encoding | undefined {
  const accepted = new Set(
    header
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*q=/))
      .flatMap(([name = '', quality = '1']) => (Number(quality) > 0 ? [name] : [])),
  )
  if (accepted.has('br')) return 'br'
  return accepted.has('gzip') ? 'gzip' : undefined
}

const COMPRESSIBLE =
  /^(text\/(?!event-stream)|application\/([\w.-]+\+)?(json|xml|javascript)\b|image\/svg\+xml)/

/** Below it, headers outweigh the gain. */
const MIN_BYTES = 1024

type Headers = Record<string, string | string[]>
type Body = Uint8Array | Readable

export interface CompressibleAnswer {
  readonly method: string
  readonly status: number
  readonly headers: Headers
  readonly acceptEncoding: string | undefined
}

function isWorthIt({ status, headers }: CompressibleAnswer): boolean {
  if (status === 204 || status === 206 || status === 304) return false
  if (headers['content-encoding'] !== undefined) return false
  if (String(headers['cache-control'] ?? '').includes('no-transform')) return false
  const length = headers['content-length']
  return (
    COMPRESSIBLE.test(String(headers['content-type'])) &&
    (length === undefined || Number(length) >= MIN_BYTES)
  )
}

/** Flushed with every chunk, so that a page that is streamed stays a stream. Quality 4 costs about as much as gzip. */
const compressor = (encoding: Encoding): Transform =>
  encoding === 'br'
    ? createBrotliCompress({
        flush: constants.BROTLI_OPERATION_FLUSH,
        params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
      })
    : createGzip({ flush: constants.Z_SYNC_FLUSH })

function through(transform: Transform, body: Body): Readable {
  // A failure of either side ends both; the reader of the result sees it.
  if (body instanceof Readable) return pipeline(body, transform, () => undefined)
  transform.end(body)
  return transform
}

/** A strong validator names exact bytes, which compressing changes. */
const weakened = (etag: string | string[] | undefined): Headers =>
  typeof etag === 'string' && !etag.startsWith('W/') ? { etag: `W/${etag}` } : {}

const varying = (vary: string | string[] | undefined): string =>
  /(^|,)\s*(accept-encoding|\*)\s*(,|$)/i.test(String(vary ?? ''))
    ? String(vary)
    : [vary ?? [], 'Accept-Encoding'].flat().join(', ')

/** Compresses text that a service sent plain; everything else passes untouched. The headers of HEAD are those of GET. */
export function compressed(
  answer: CompressibleAnswer,
  body: Body,
): { readonly headers: Headers; readonly body: Body } {
  if (!isWorthIt(answer)) return { headers: answer.headers, body }
  const { 'content-length': _plain, ...headers } = answer.headers
  const vary = varying(headers['vary'])
  const encoding = acceptedEncoding(answer.acceptEncoding ?? '')
  if (!encoding) return { headers: { ...answer.headers, vary }, body }
  return {
    headers: { ...headers, ...weakened(headers['etag']), vary, 'content-encoding': encoding },
    body: answer.method === 'HEAD' ? body : through(compressor(encoding), body),
  }
}
