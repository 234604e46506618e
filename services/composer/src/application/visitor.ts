import { createHash } from 'node:crypto'
import type { Visitor } from '../domain/choose-releases.ts'

const BUCKETS = 2 ** 32

/** A visitor known by a random id: the first 32 bits of SHA-256(`environment:mfe:uid`) as a fraction. */
export const visitorOf = (uid: string, failedCanaries: ReadonlySet<string> = new Set()): Visitor => ({
  failedCanaries,
  bucketOf: (environment, mfe) =>
    createHash('sha256').update(`${environment}:${mfe}:${uid}`).digest().readUInt32BE() / BUCKETS,
})

/** Somebody who is nobody's canary. */
export const LAST_IN_LINE: Visitor = { bucketOf: () => 1 }
