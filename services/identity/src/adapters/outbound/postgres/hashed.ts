import { createHash } from 'node:crypto'

/** How ids and keys are known here: who holds one holds the secret, or knows whom it is about. */
export const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url')
