import { createHash } from 'node:crypto'

export const sha256Hex = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

/** Subresource integrity as browsers check it. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`
