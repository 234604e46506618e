const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 5 * 60_000

/** How long a worker keeps claimed work to itself. */
export const CLAIM_MS = 30_000

/** @param attempts failed ones so far, this one included */
export const retryDelayMs = (attempts: number): number =>
  Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS)
