/** Owns what one mount creates; `dispose` releases it in reverse order, once, even when a disposer throws. */
export interface Scope {
  /** Aborted first when the scope is disposed: for fetches and listeners. */
  readonly signal: AbortSignal
  /** Added to a scope that is already disposed, `dispose` runs at once. */
  add(dispose: () => void): void
  dispose(): void
}

/** @param onError told of each disposer that throws; the others still run */
export function createScope(onError: (error: unknown) => void): Scope {
  const abort = new AbortController()
  const disposers: (() => void)[] = []

  const run = (dispose: () => void): void => {
    try {
      dispose()
    } catch (error) {
      onError(error)
    }
  }

  return {
    signal: abort.signal,
    add(dispose) {
      if (abort.signal.aborted) run(dispose)
      else disposers.push(dispose)
    },
    dispose() {
      if (abort.signal.aborted) return
      abort.abort()
      for (const dispose of disposers.splice(0).reverse()) run(dispose)
    },
  }
}
