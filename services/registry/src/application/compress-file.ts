import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const TEXT = /\.(m?js|css|html|json|svg|txt|map|webmanifest)$/i
const LARGE_BYTES = 1_048_576

/** The Brotli variant of a text file, made once at publishing; undefined where it would not be smaller. */
export async function compressFile(path: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (!TEXT.test(path)) return undefined
  const compressed = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: bytes.byteLength > LARGE_BYTES ? 6 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  })
  return compressed.byteLength < bytes.byteLength ? compressed : undefined
}
