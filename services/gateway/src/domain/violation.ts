/** What a browser stopped, in words that name no person, page or address. */
export interface Violation {
  readonly policy: 'csp' | 'integrity' | 'embedder'
  /** Directive of the content policy, or what the thing was for (`script`, `image`, …); `other` for anything that is neither. */
  readonly directive: string
  /** A keyword such as `inline`, `eval` or `data`, or an origin. */
  readonly blocked: string
}

const DIRECTIVES = new Set(
  `base-uri child-src connect-src default-src font-src form-action frame-ancestors frame-src img-src manifest-src media-src object-src
   require-trusted-types-for script-src script-src-attr script-src-elem style-src style-src-attr style-src-elem trusted-types worker-src`.split(
    /\s+/,
  ),
)
/** Request destinations, Fetch §2.2.5. */
const DESTINATIONS = new Set(
  `audio document embed font frame iframe image manifest object script style track video worker`.split(' '),
)

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const known = (names: ReadonlySet<string>, value: unknown): string =>
  typeof value === 'string' && names.has(value) ? value : 'other'

/** Of an address only its origin is kept: paths and queries may be a person's. */
function withoutPath(blocked: unknown): string {
  if (typeof blocked !== 'string') return 'unknown'
  if (/^[a-z-]{1,30}$/.test(blocked)) return blocked
  const url = URL.parse(blocked)
  if (!url) return 'unknown'
  return url.origin === 'null' ? url.protocol.slice(0, 30) : url.origin.slice(0, 100)
}

/** `report-uri`, as browsers send it without the Reporting API or without https. */
function fromOldReport(report: Fields): Violation {
  const directive = known(DIRECTIVES, report['effective-directive'] ?? report['violated-directive'])
  return { policy: 'csp', directive, blocked: withoutPath(report['blocked-uri']) }
}

/** One report of a browser; undefined for what is none of ours. */
export function toViolation(report: unknown): Violation | undefined {
  if (!isFields(report)) return undefined
  if (isFields(report['csp-report'])) return fromOldReport(report['csp-report'])
  const body = report['body']
  if (!isFields(body)) return undefined
  const blocked = withoutPath(body['blockedURL'])
  switch (report['type']) {
    case 'csp-violation':
      return { policy: 'csp', directive: known(DIRECTIVES, body['effectiveDirective']), blocked }
    case 'integrity-violation':
      return { policy: 'integrity', directive: known(DESTINATIONS, body['destination']), blocked }
    case 'coep':
      return { policy: 'embedder', directive: known(DESTINATIONS, body['destination']), blocked }
    default:
      return undefined
  }
}
