import { createHash } from 'node:crypto'

export interface PolicyOptions {
  /** Text of the inline import map, the only inline script. */
  readonly importMap: string
  /** Origin that sign-in forms are sent on to. */
  readonly identityOrigin: string
}

const inlineHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Nothing inline but the import map, nothing from elsewhere. Whoever gets markup into a page can neither run it nor send anything
 * out. Trusted Types: only the policies of Vue and Lit may turn text into markup.
 */
export function contentSecurityPolicy({ importMap, identityOrigin }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineHash(importMap)}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${identityOrigin}`,
    "require-trusted-types-for 'script'",
    'trusted-types vue lit-html',
  ].join('; ')
}

/** For every page, whatever is on it. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(self), publickey-credentials-get=(self)',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
}

/** The real gate for scripts: without integrity from the import map or the element, none is executed. */
export const INTEGRITY_POLICY = 'blocked-destinations=(script)'
