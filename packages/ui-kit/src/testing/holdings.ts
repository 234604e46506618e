type Listen = typeof EventTarget.prototype.addEventListener

/** What outlives an element: listeners on the page itself, and observers that were not told to stop. */
export interface Holdings {
  readonly listeners: () => readonly string[]
  readonly observers: () => number
  readonly stop: () => void
}

const isCapture = (options: unknown): boolean =>
  options === true ||
  (typeof options === 'object' && options !== null && 'capture' in options && options.capture === true)

const signalOf = (options: unknown): AbortSignal | undefined =>
  typeof options === 'object' &&
  options !== null &&
  'signal' in options &&
  options.signal instanceof AbortSignal
    ? options.signal
    : undefined

function watchListeners(): Pick<Holdings, 'listeners' | 'stop'> {
  const targets = [window, document, document.documentElement, document.body]
  const live = new Map<string, Set<unknown>>()
  const listenersOf = (place: number, type: string, options: unknown): Set<unknown> => {
    const key = `${type}${isCapture(options) ? ' (capture)' : ''} on ${['window', 'document', 'html', 'body'][place]}`
    const listeners = live.get(key) ?? new Set()
    live.set(key, listeners)
    return listeners
  }
  const restore = targets.map((target, place) => {
    const add: Listen = target.addEventListener
    const remove: Listen = target.removeEventListener
    target.addEventListener = (...args: Parameters<Listen>) => {
      const listeners = listenersOf(place, args[0], args[2])
      listeners.add(args[1])
      signalOf(args[2])?.addEventListener('abort', () => listeners.delete(args[1]))
      add.apply(target, args)
    }
    target.removeEventListener = (...args: Parameters<Listen>) => {
      listenersOf(place, args[0], args[2]).delete(args[1])
      remove.apply(target, args)
    }
    return () => Object.assign(target, { addEventListener: add, removeEventListener: remove })
  })
  return {
    listeners: () => [...live].flatMap(([key, { size }]) => (size > 0 ? [`${size} × ${key}`] : [])),
    stop: () => restore.forEach((undo) => undo()),
  }
}

function watchObservers(): Pick<Holdings, 'observers' | 'stop'> {
  const live = new Set<unknown>()
  const restore = [MutationObserver, ResizeObserver, IntersectionObserver].map(({ prototype }) => {
    const { observe, disconnect } = prototype
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]) {
        live.add(this)
        Reflect.apply(observe, this, args)
      },
      disconnect(this: object) {
        live.delete(this)
        Reflect.apply(disconnect, this, [])
      },
    })
    return () => Object.assign(prototype, { observe, disconnect })
  })
  return { observers: () => live.size, stop: () => restore.forEach((undo) => undo()) }
}

/** Counts from now on. */
export function watchHoldings(): Holdings {
  const [listeners, observers] = [watchListeners(), watchObservers()]
  return {
    listeners: listeners.listeners,
    observers: observers.observers,
    stop: () => [listeners, observers].forEach(({ stop }) => stop()),
  }
}
