import { CURRENCY_COOKIE, DEFAULT_CURRENCY, type Currency, type Locale, isCurrency } from '@jangteo/contracts'
import type { EventsPort, PreferencesPort } from '../platform.ts'
import { createListeners } from './listeners.ts'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** `document`, or anything with its kind of `cookie` property. */
export interface CookieJar {
  cookie: string
}

function readCurrency(jar: CookieJar): Currency | undefined {
  const pairs = jar.cookie.split('; ').map((pair) => pair.split('='))
  const value = pairs.find(([name]) => name === CURRENCY_COOKIE)?.[1]
  return isCurrency(value) ? value : undefined
}

export function createPreferences(options: {
  readonly locale: Locale
  readonly cookies: CookieJar
  readonly isSecure: boolean
  readonly events: EventsPort
  readonly onError: (error: unknown) => void
}): PreferencesPort {
  const { locale, cookies, isSecure, events, onError } = options
  const listeners = createListeners<[Currency]>(onError)
  let currency = readCurrency(cookies) ?? DEFAULT_CURRENCY[locale]

  const change = (next: Currency): boolean => {
    if (next === currency) return false
    currency = next
    listeners.tell(next)
    return true
  }
  events.subscribe('preferences.changed', ({ currency: next }, { origin }) => {
    if (origin === 'remote') change(next)
  })

  return {
    locale,
    get currency() {
      return currency
    },
    setCurrency(next) {
      const secure = isSecure ? '; Secure' : ''
      cookies.cookie = `${CURRENCY_COOKIE}=${next}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`
      if (change(next)) events.publish('preferences.changed', { currency: next })
    },
    onChange: (listener) => listeners.add(listener),
  }
}
