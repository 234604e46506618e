import { createHash } from 'node:crypto'

/** Enough for values of 256 random bits: there is nothing to guess, so nothing to slow down. */
export const hashed = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
