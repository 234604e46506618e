export interface StopRequest {
  readonly isMade: boolean
  /** Resolves when it is made. */
  readonly made: Promise<void>
}

export interface StopSignals {
  readonly source: Pick<NodeJS.EventEmitter, 'on'>
  /** Milliseconds. */
  readonly now: () => number
  readonly endAtOnce: () => void
}

/** One Ctrl-C reaches the process more than once: from the terminal, and passed on by npm and by the supervisor. */
const ONE_REQUEST_MS = 1000

const OF_THIS_PROCESS: StopSignals = {
  source: process,
  now: () => performance.now(),
  endAtOnce: () => process.exit(130),
}

/**
 * Watches for SIGINT and SIGTERM from now on, so that a long start is ended between two steps and never inside one. Who asks
 * again after a second ends the process at once.
 */
export function watchForStop({ source, now, endAtOnce } = OF_THIS_PROCESS): StopRequest {
  const { promise: made, resolve } = Promise.withResolvers<void>()
  let madeAt: number | undefined
  const stop = (): void => {
    if (madeAt === undefined) {
      madeAt = now()
      resolve()
    } else if (now() - madeAt >= ONE_REQUEST_MS) endAtOnce()
  }
  source.on('SIGINT', stop)
  source.on('SIGTERM', stop)
  return {
    get isMade() {
      return madeAt !== undefined
    },
    made,
  }
}
