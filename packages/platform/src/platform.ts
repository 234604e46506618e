import type { Account, BrowserEvents, BrowserEventType, Currency, Locale } from '@jangteo/contracts'

export type Unsubscribe = () => void

/** Who is signed in, and calls in his name. No member ever hands a token out. */
export interface SessionPort {
  /** `undefined` until known; `null` for a visitor. */
  readonly account: Account | null | undefined
  /** Resolves once the state is known. */
  ready(): Promise<Account | null>
  onChange(listener: (account: Account | null) => void): Unsubscribe
  /**
   * `fetch` for the shop's own API. Adds what makes it a call of the signed-in person and `Accept-Language`, renews an expired token once and sends the
   * same request again (with the same `Idempotency-Key`). Rejects with `TypeError` on network failure, for an address of another origin, and without
   * sending anything where another account has been signed in since, in another tab.
   */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /**
   * `fetch` for what is the same for everyone, e.g. the catalog: never carries a token and never waits for one, so it answers while nobody
   * can be signed in. Rejects like `fetch`.
   */
  fetchPublic(path: string, init?: RequestInit): Promise<Response>
  /**
   * Asks for what a page is going to ask with `fetchPublic`: whoever asks for the same path next, within half a minute, gets this
   * answer, once for each time that it was asked for. A failed answer is asked for again then.
   */
  fetchAhead(path: string): Promise<Response>
  /**
   * The same for `fetch`, in the name of the person, and for nobody else. Forgotten with every change that is sent, or heard of from other
   * tabs, and when somebody else is signed in.
   */
  fetchOwnAhead(path: string): Promise<Response>
  /** Leaves for the sign-in page; comes back to `returnTo` (default: the current address). */
  signIn(returnTo?: string): void
  signOut(): Promise<void>
}

export interface NavigationInfo {
  readonly type: 'push' | 'replace' | 'pop'
  readonly delta: number
  readonly direction: 'back' | 'forward' | ''
}

/** Of a page that nobody is on yet: all that it needs, or its code alone. */
export type PrefetchedPart = 'page' | 'code'

/** The only door to the address bar. Addresses are root-relative and carry the locale prefix, e.g. `/ko/cart`. */
export interface NavigationPort {
  /** Path, query and hash of the page shown. */
  readonly current: string
  /** History state of the current entry. */
  readonly state: Readonly<Record<string, unknown>>
  /** Runs leave guards, loads the page's code and styles, then changes the address. Resolves false when a guard refused. */
  navigate(url: string, options?: { readonly replace?: boolean }): Promise<boolean>
  /** Changes the address at once. `source` is not told of its own change. For the router adapter. */
  commit(
    url: string,
    change: { readonly replace: boolean; readonly state?: object; readonly source: object },
  ): void
  go(delta: number): void
  subscribe(source: object, listener: (url: string, info: NavigationInfo) => void): Unsubscribe
  /** Asked before any navigation away; answering false keeps the page. */
  onLeave(guard: (to: string) => boolean | Promise<boolean>): Unsubscribe
  /**
   * Loads what the page at `url` needs, without showing anything; not for who saves data. `page`, the default, begins at once; `likely`
   * loads the same, and `code` leaves its data out, both as soon as the browser has nothing else to do: for the page that comes next most likely.
   */
  prefetch(url: string, what?: PrefetchedPart | 'likely'): void
}

/** Facts between micro-frontends. Published events also reach the visitor's other tabs, with `origin: 'remote'`. */
export interface EventsPort {
  publish<T extends BrowserEventType>(type: T, data: BrowserEvents[T]): void
  subscribe<T extends BrowserEventType>(
    type: T,
    listener: (data: BrowserEvents[T], meta: { readonly origin: 'local' | 'remote' }) => void,
  ): Unsubscribe
}

export interface PreferencesPort {
  readonly locale: Locale
  readonly currency: Currency
  /** Kept in a cookie for a year; published as `preferences.changed`. */
  setCurrency(currency: Currency): void
  onChange(listener: (currency: Currency) => void): Unsubscribe
}

/** Title, heading focus and announcements of the page as a whole. */
export interface PagePort {
  /**
   * Tells that a page is ready to be read. Sets the document's title (`<title> · 장터`); after an in-app navigation also moves focus to `heading` and
   * announces the title. Called again when the title changes, without moving focus.
   */
  present(page: { readonly title: string; readonly heading: HTMLElement | null }): void
  /** Speaks through the page's live region. */
  announce(message: string, politeness?: 'polite' | 'assertive'): void
}

export interface TelemetryPort {
  /** Reports an error once; the same error object again is ignored. */
  report(
    error: unknown,
    context: { readonly mfe: string; readonly during: string; readonly release?: string },
  ): void
  /** A `performance.mark` named `mfe:<mfe>:<name>`. */
  mark(mfe: string, name: string): void
}

/** Everything a micro-frontend may use of the page it lives in. */
export interface Platform {
  readonly session: SessionPort
  readonly navigation: NavigationPort
  readonly events: EventsPort
  readonly preferences: PreferencesPort
  readonly page: PagePort
  readonly telemetry: TelemetryPort
}
