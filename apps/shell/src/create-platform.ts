import { type Locale, TABS_CHANNEL } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import {
  type NavigationOptions,
  type TelemetrySink,
  createEvents,
  createNavigation,
  createPage,
  createPreferences,
  createSession,
  createTelemetry,
} from '@jangteo/platform/adapters'
import { isKnown } from './known.ts'

/** The platform of this page: every port with its adapter for a browser. */
export function createPlatform(
  options: {
    readonly window: Window & typeof globalThis
    readonly locale: Locale
    readonly sink: TelemetrySink
    readonly preload: (url: string) => Promise<void>
    readonly onPop: () => void
    readonly onPresent: () => void
  } & Pick<NavigationOptions, 'needsDocument' | 'leave' | 'prefetch'>,
): Platform {
  const { window, locale, sink } = options
  const { document, location } = window
  const telemetry = createTelemetry({ sink, performance: window.performance })
  const failed = (during: string) => (error: unknown) => telemetry.report(error, { mfe: 'shell', during })
  const channel = 'BroadcastChannel' in window ? new window.BroadcastChannel(TABS_CHANNEL) : undefined
  const events = createEvents({ channel, onError: failed('events') })
  const navigation = createNavigation({ ...options, onError: failed('navigation') })
  const session = createSession({
    // That of now: what a micro-frontend puts in its place later hears nothing of the calls of others.
    fetch: window.fetch.bind(window),
    mayHaveSession: isKnown,
    origin: location.origin,
    locale,
    events,
    now: () => window.performance.now(),
    leave: (url) => location.assign(url),
    currentUrl: () => navigation.current,
    onError: failed('session'),
  })
  // A page that was put away and is shown again has heard nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) session.readAgain()
  })
  return {
    telemetry,
    events,
    navigation,
    preferences: createPreferences({
      locale,
      cookies: document,
      isSecure: location.protocol === 'https:',
      events,
      onError: failed('preferences'),
    }),
    page: createPage({ document, locale, navigation, onPresent: options.onPresent }),
    session,
  }
}
