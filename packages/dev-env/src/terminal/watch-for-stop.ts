export interface StopRequest {
  readonly isMade: boolean
  /** Resolves when it is made. */
  readonly made: Promise<void>
}

/**
 * Watches for SIGINT and SIGTERM from now on, so that a long start is ended between two steps and never inside one. A second
 * signal ends the process at once.
 */
export function watchForStop(): StopRequest {
  const { promise: made, resolve } = Promise.withResolvers<void>()
  let isMade = false
  const stop = (): void => {
    if (isMade) process.exit(130)
    isMade = true
    resolve()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    get isMade() {
      return isMade
    },
    made,
  }
}
