import type { Touch } from '@jangteo/contracts'
import type { PageRead } from '@jangteo/page-renderer'

/** So long a page is as true as its services promise for what it was made from; at most `mostMs`. */
export const freshMs = (reads: readonly PageRead[], mostMs: number): number =>
  Math.min(mostMs, ...reads.map(({ maxAgeSeconds }) => maxAgeSeconds * 1000))

/** True where one of the answers may be another one now. */
export const isTouchedBy = (reads: readonly PageRead[], { prefix, groups }: Touch): boolean =>
  reads.some(
    ({ path, groups: own }) =>
      isBelow(path, prefix) && (own === undefined || own.some((group) => groups.includes(group))),
  )

const isBelow = (path: string, prefix: string): boolean =>
  path.startsWith(prefix) && /^([/?]|$)/.test(path.slice(prefix.length))
