/** Whatever is no page may do nothing, were it ever shown as one. */
const STRICTEST = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const policyOfPages = (formTargets: readonly string[]): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src data:`,
    `form-action ${[`'self'`, ...formTargets].join(' ')}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')

/** Where the origin is behind https. */
export const TRANSPORT_SECURITY: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

/**
 * Headers of every answer of this origin. The referrer policy is not `no-referrer`: with it, browsers send `Origin: null` along
 * with our own forms, and the forms' check of it would fail.
 */
export const HEADERS_OF_ALL: Readonly<Record<string, string>> = {
  'content-security-policy': STRICTEST,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=(self)',
}

/** What pages have instead. */
export const pageHeaders = (formTargets: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': policyOfPages(formTargets),
})
