import { createHash } from 'node:crypto'

/** How the id of a stored artifact is known here: who holds the id, holds the secret. */
export const hashedId = (id: string): string => createHash('sha256').update(id).digest('base64url')
