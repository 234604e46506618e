import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

export const decompressText = promisify(brotliDecompress)

/** By Brotli, into memory of its own: what Node answers is a part of more, and would keep the rest of that as well. */
export async function compressText(text: Uint8Array, quality: number): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
  }
  return new Uint8Array(await compress(text, { params }))
}
