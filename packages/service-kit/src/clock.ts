export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

const DAY_MS = 24 * 3_600_000

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS)
