export interface FrameSite {
  /** The only origin that may show the fields. */
  readonly shopOrigin: string
}

const PERMISSIONS = 'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=()'

const contentSecurityPolicy = (shopOrigin: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors ${shopOrigin}`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')

/** Of every answer that says nothing else: it is no page, and nobody's to show, to read or to keep. */
export const answerHeaders = ({
  isSecure,
}: {
  readonly isSecure: boolean
}): Readonly<Record<string, string>> => ({
  'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': PERMISSIONS,
  ...(isSecure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
})

/** The shop lets in nothing of another origin that does not say that it may be (COEP): this page says so, and lets in nothing itself. */
export const frameHeaders = ({ shopOrigin }: FrameSite): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(shopOrigin),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': PERMISSIONS,
})
