import type { Touch } from '@jangteo/contracts'

/** One answer that a page was made from: where, how long it is good, and what it changes with, where its service says so. */
interface Read {
  readonly path: string
  readonly maxAgeSeconds: number
  readonly groups: readonly string[] | undefined
}

/** So long a page is as true as its services promise for what it was made from; at most `mostMs`. */
export const freshMs = (reads: readonly Read[], mostMs: number): number =>
  Math.min(mostMs, ...reads.map(({ maxAgeSeconds }) => maxAgeSeconds * 1000))

/** True where one of the answers may be another one now. */
export const isTouchedBy = (reads: readonly Read[], { prefix, groups }: Touch): boolean =>
  reads.some(
    ({ path, groups: own }) =>
      isBelow(path, prefix) && (own === undefined || own.some((group) => groups.includes(group))),
  )

const isBelow = (path: string, prefix: string): boolean =>
  path.startsWith(prefix) && /^([/?]|$)/.test(path.slice(prefix.length))
