import { KNOWN_COOKIE } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'

/** False for a stranger: no service keeps anything of him. */
export const isKnown = (): boolean => document.cookie.includes(KNOWN_COOKIE)

/** Calls once the visitor is no stranger, also by what he does in another tab. @returns stops listening */
export function whenKnown(
  { events, session }: Pick<Platform, 'events' | 'session'>,
  call: () => void,
): () => void {
  const look = (): void => {
    if (isKnown()) call()
  }
  const ends = [events.subscribe('cart.changed', call), session.onChange(look)]
  window.addEventListener('pageshow', look)
  look()
  return () => {
    for (const end of ends) end()
    window.removeEventListener('pageshow', look)
  }
}
