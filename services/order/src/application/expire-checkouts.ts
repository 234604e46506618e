import { releaseAll } from '../domain/settlement.ts'
import type { Checkouts } from '../ports/checkouts.ts'

/** Longer than any client retries, shorter than the catalog holds a reservation. */
const ABANDONED_AFTER_MS = 10 * 60_000

/** Ends checkouts that a crash left half done and nobody came back for: their stock and money go back. Answers how many. */
export const expireCheckouts = (checkouts: Checkouts, clock: { now(): Date }): Promise<number> =>
  checkouts.expire(new Date(clock.now().getTime() - ABANDONED_AFTER_MS), releaseAll)
