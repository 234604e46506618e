import { POLICY_REPORTS_PATH } from '@jangteo/contracts'

/** Names, in policies, the place that `Reporting-Endpoints` says. */
const REPORTS = 'reports'

export interface PolicyOptions {
  /** Source expressions of the only inline scripts: the import map, the speculation rules, and what shows that the shop does not start. */
  readonly inlineSources: readonly string[]
  /** Origin that sign-in forms are sent on to. */
  readonly identityOrigin: string
  /** Origin of the card fields: the only frame. */
  readonly paymentOrigin: string
  /** Origins of dev servers whose code, styles and sockets are let in; none in production. */
  readonly developmentOrigins: readonly string[]
  /** The shop is behind https. */
  readonly isSecure: boolean
  /** A page has a second copy of Vue, which makes a policy of the same name. */
  readonly hasOwnLibraries?: boolean
}

/**
 * Nothing inline but what the composer wrote, nothing from elsewhere. Whoever gets markup into a page can neither run it nor send anything
 * out. Trusted Types: only the policies of Vue and Lit may turn text into markup.
 */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const {
    inlineSources,
    identityOrigin,
    paymentOrigin,
    developmentOrigins,
    isSecure,
    hasOwnLibraries = false,
  } = options
  const isDevelopment = developmentOrigins.length > 0
  const sockets = developmentOrigins.map((origin) => origin.replace(/^http/, 'ws'))
  const from = (...sources: readonly string[]): string => ["'self'", ...sources].join(' ')
  return [
    "default-src 'none'",
    `script-src ${from(...inlineSources, ...developmentOrigins)}`,
    // A dev server puts styles into the page as elements, for hot replacement.
    `style-src ${from(...(isDevelopment ? ["'unsafe-inline'"] : []))}`,
    `img-src ${from('data:', ...developmentOrigins)}`,
    `font-src ${from(...developmentOrigins)}`,
    `connect-src ${from(...developmentOrigins, ...sockets)}`,
    "manifest-src 'self'",
    // A dev server's client waits in a worker for the server to come back.
    `worker-src ${from(...(isDevelopment ? ['blob:'] : []))}`,
    `frame-src ${paymentOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${identityOrigin}`,
    // Browsers that know it ignore `report-uri`, and send nothing from a page without https.
    ...(isSecure ? [`report-to ${REPORTS}`] : []),
    `report-uri ${POLICY_REPORTS_PATH}`,
    ...(isDevelopment
      ? []
      : [
          "require-trusted-types-for 'script'",
          `trusted-types vue lit-html${hasOwnLibraries ? " 'allow-duplicates'" : ''}`,
        ]),
  ].join('; ')
}

/** For every page, whatever is on it. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(self), publickey-credentials-get=(self)',
  'reporting-endpoints': `${REPORTS}="${POLICY_REPORTS_PATH}"`,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
}

/** Nothing of another origin is on a page unless it says that it may be, dev servers aside. */
export const EMBEDDER_POLICY = `require-corp; report-to="${REPORTS}"`

/** The real gate for scripts: without integrity from the import map or the element, none is executed. */
export const INTEGRITY_POLICY = `blocked-destinations=(script), endpoints=(${REPORTS})`

/**
 * Where the page and its frames may connect or lead to: its own origin, sign-in and the card fields. It stops what the content policy does not, navigations and WebRTC.
 * Redirects of both go on, which would end sign-in and every form otherwise: neither redirects to where a caller likes.
 * Chromium alone knows it, from 152 on: https://wicg.github.io/connection-allowlists/
 */
export const connectionAllowlist = (...origins: readonly string[]): string =>
  `(response-origin ${origins.map((origin) => `"${origin}"`).join(' ')});redirects=allow`
