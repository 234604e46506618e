const bytesPerSecond = (megabits: number): number => (megabits * 1_000_000) / 8

/** A phone in the hand of a shopper: what pages are measured on. */
export const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} as const

/** Slow 4G. Chromium adds the latency to each request, not to each connection. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond(1.6),
  uploadThroughput: bytesPerSecond(0.75),
} as const

/** A phone of the middle class computes so many times slower than the machine of a developer. */
export const CPU_SLOWDOWN = 4
