import type { Unsubscribe } from '../platform.ts'

/** A list of listeners; one that throws is told to `onError` and does not stop the others. */
export interface Listeners<Arguments extends readonly unknown[]> {
  add(listener: (...told: Arguments) => void): Unsubscribe
  tell(...told: Arguments): void
}

export function createListeners<Arguments extends readonly unknown[]>(
  onError: (error: unknown) => void,
): Listeners<Arguments> {
  const listeners = new Set<{ readonly call: (...told: Arguments) => void }>()
  return {
    add(call) {
      const listener = { call }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(...told) {
      for (const { call } of [...listeners])
        try {
          call(...told)
        } catch (error) {
          onError(error)
        }
    },
  }
}
