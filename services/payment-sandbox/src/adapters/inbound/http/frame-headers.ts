export interface FrameSite {
  /** The only origin that may show the fields. */
  readonly shopOrigin: string
  /** This service is behind https. */
  readonly isSecure: boolean
}

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

/** The shop lets in nothing of another origin that does not say that it may be (COEP): this page says so, and lets in nothing itself. */
export const frameHeaders = ({ shopOrigin, isSecure }: FrameSite): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(shopOrigin),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=()',
  ...(isSecure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
})
