import { MAX_UPLOAD_BYTES } from '@jangteo/contracts'

/** Where requests of one prefix go and what they may cost. */
export interface Route {
  /** A prefix of whole path segments. */
  readonly prefix: string
  readonly service: string
  readonly bodyLimitBytes: number
  /** Until the first byte of the answer, and between bytes. */
  readonly timeoutMs: number
  readonly methods: readonly string[]
  /** What is there is marked immutable, and kept for the time when the service is down. */
  readonly isForFiles?: boolean
}

const KIB = 1024

const READ: readonly string[] = ['GET', 'HEAD']
const ALL: readonly string[] = [...READ, 'POST', 'PUT', 'PATCH', 'DELETE']

/** Whether a request of this method changes nothing. */
export const isRead = (method: string): boolean => READ.includes(method)

const api = (prefix: string, service: string, changes: Partial<Route> = {}): Route => ({
  prefix,
  service,
  bodyLimitBytes: 256 * KIB,
  timeoutMs: 10_000,
  methods: ALL,
  ...changes,
})

export const API_ROUTES: readonly Route[] = [
  api('/api/catalog', 'catalog'),
  api('/api/cart', 'order'),
  api('/api/orders', 'order'),
  api('/api/deliveries', 'delivery'),
  // Supportive: nobody should wait for it.
  api('/api/recommendations', 'recommend', { timeoutMs: 2_000 }),
  // Releases are uploaded, and checked while the publisher waits.
  api('/api/registry', 'registry', { bodyLimitBytes: MAX_UPLOAD_BYTES, timeoutMs: 60_000 }),
  api('/api/identity', 'identity', { bodyLimitBytes: 4 * KIB }),
  api('/assets', 'registry', { methods: READ, isForFiles: true }),
]

/** Prefixes whose unknown addresses are answered as an API answers, instead of with a page. */
export const NEVER_PAGES = ['/api', '/auth'] as const

/** What services answer to those who run the shop, and to nobody else. */
export const NEVER_PASSED_ON = ['/metrics'] as const

/** Where each service behind the gateway describes itself: `/api/<name>/openapi.json`. */
export const DESCRIPTION_ROUTES: readonly Route[] = [
  ...new Set([...API_ROUTES.map(({ service }) => service), 'composer', 'identity']),
].map((service) => api(`/api/${service}/openapi.json`, service, { methods: READ }))

export const PAGE_ROUTE: Route = {
  prefix: '',
  service: 'composer',
  bodyLimitBytes: 0,
  timeoutMs: 15_000,
  methods: READ,
}
