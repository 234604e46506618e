import type { BrowserEvents, BrowserEventType } from '@jangteo/contracts'
import type { EventsPort } from '@jangteo/platform'

type Published = { readonly [T in BrowserEventType]: { type: T; data: BrowserEvents[T] } }[BrowserEventType]
type AnyListener = (data: never, meta: { readonly origin: 'local' | 'remote' }) => void

export interface TestEvents extends EventsPort {
  /** What was published on this page, oldest first. */
  readonly published: Published[]
  /** As if another tab had published. */
  receive<T extends BrowserEventType>(type: T, data: BrowserEvents[T]): void
}

export function createTestEvents(): TestEvents {
  const published: Published[] = []
  const listeners = new Map<BrowserEventType, Set<AnyListener>>()
  const tell = (type: BrowserEventType, data: unknown, origin: 'local' | 'remote'): void => {
    for (const listener of listeners.get(type) ?? []) listener(data as never, { origin })
  }
  return {
    published,
    publish(type, data) {
      published.push({ type, data } as Published)
      tell(type, data, 'local')
    },
    receive: (type, data) => tell(type, data, 'remote'),
    subscribe(type, listener) {
      const all = listeners.get(type) ?? new Set<AnyListener>()
      listeners.set(type, all.add(listener))
      return () => void all.delete(listener)
    },
  }
}
