import type { Answer } from './ask.ts'
import type { PageRead } from './outcome.ts'

/** What nobody answered may be another thing the next moment. */
export const unanswered = (path: string): PageRead => ({ path, maxAgeSeconds: 0, groups: undefined })

/** What an answer says of how it may be used again. Only a success that is for everybody may be. */
export function toRead(path: string, { status, headers }: Pick<Answer, 'status' | 'headers'>): PageRead {
  const control = headers['cache-control'] ?? ''
  const seconds = /(?:^|[\s,])max-age=(\d+)/.exec(control)?.[1]
  const isForAll = status < 300 && /(?:^|[\s,])public(?:$|[\s,])/.test(control)
  return {
    path,
    maxAgeSeconds: isForAll ? Number(seconds ?? 0) : 0,
    groups: namesIn(headers['cache-groups']),
  }
}

/** A list of strings, RFC 9875 §2. */
const namesIn = (header: string | string[] | undefined): readonly string[] | undefined =>
  header === undefined ? undefined : [...String(header).matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
