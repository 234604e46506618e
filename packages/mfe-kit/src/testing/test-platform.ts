import { type Account, type Currency, type Locale, splitLocale } from '@jangteo/contracts'
import type { PagePort, Platform, PreferencesPort, TelemetryPort } from '@jangteo/platform'
import { type TestEvents, createTestEvents } from './test-events.ts'
import { type TestNavigation, createTestNavigation } from './test-navigation.ts'
import { type Respond, type TestSession, createTestSession } from './test-session.ts'

export interface TestPlatformOptions {
  /** Default: that of `path`, else `en`. */
  readonly locale?: Locale
  /** Default by locale, as in the shop. */
  readonly currency?: Currency
  /** With the locale prefix; default the home page. */
  readonly path?: string
  /** Default: a visitor. */
  readonly account?: Account | null
  /** Answers `session.fetch`; default 404. */
  readonly respond?: Respond
}

/** A whole platform in memory. What was asked of it can be read back. */
export interface TestPlatform extends Platform {
  readonly session: TestSession
  readonly navigation: TestNavigation
  readonly events: TestEvents
  readonly page: PagePort & {
    readonly presented: { readonly title: string; readonly heading: HTMLElement | null }[]
    readonly announced: string[]
  }
  readonly telemetry: TelemetryPort & { readonly reported: unknown[] }
}

function createTestPreferences(
  locale: Locale,
  initial: Currency,
  events: Pick<TestEvents, 'publish'>,
): PreferencesPort {
  const listeners = new Set<(currency: Currency) => void>()
  let currency = initial
  return {
    locale,
    get currency() {
      return currency
    },
    setCurrency(next) {
      currency = next
      for (const listener of listeners) listener(next)
      events.publish('preferences.changed', { currency: next })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export function createTestPlatform(options: TestPlatformOptions = {}): TestPlatform {
  const { account = null } = options
  const { locale = splitLocale(options.path ?? '')?.locale ?? 'en' } = options
  const { currency = locale === 'ko' ? 'KRW' : 'USD', path = `/${locale}` } = options
  const { respond = () => new Response(null, { status: 404 }) } = options
  const events = createTestEvents()
  const presented: TestPlatform['page']['presented'] = []
  const announced: string[] = []
  const reported: unknown[] = []
  return {
    session: createTestSession(account, respond),
    navigation: createTestNavigation(path),
    events,
    preferences: createTestPreferences(locale, currency, events),
    page: {
      presented,
      announced,
      present: (page) => void presented.push(page),
      announce: (message) => void announced.push(message),
    },
    telemetry: { reported, report: (error) => void reported.push(error), mark: () => undefined },
  }
}
