/** Owns what one mount creates; `dispose` releases it in reverse order, once, even when a disposer throws. */
export interface Scope {
  /** Aborted first when the scope is disposed: for fetches and listeners. */
  readonly signal: AbortSignal
  add(dispose: () => void): void
  dispose(): void
}
