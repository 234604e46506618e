import type { Clock } from '../clock.ts'

export interface FixedClock extends Clock {
  /** Moves the time forward. */
  advance(by: {
    readonly days?: number
    readonly hours?: number
    readonly minutes?: number
    readonly seconds?: number
  }): void
}

/** A clock that stands until it is advanced. Default 2026-03-02T09:00:00Z. */
export function createFixedClock(start: string | Date = '2026-03-02T09:00:00.000Z'): FixedClock {
  let now = new Date(start).getTime()
  return {
    now: () => new Date(now),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
    },
  }
}
