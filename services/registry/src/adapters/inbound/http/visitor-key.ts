import { PREVIEW_COOKIE, VISITOR_COOKIE } from '@jangteo/contracts'
import { dayOf } from '../../../domain/vitals.ts'

const VISITOR = new RegExp(`(?:^|;\\s*)${VISITOR_COOKIE}=([\\w-]{20,40})(?:;|$)`)
const PREVIEW = new RegExp(`(?:^|;\\s*)${PREVIEW_COOKIE}=[^;]`)

interface Asking {
  readonly ip: string
  readonly headers: {
    readonly cookie?: string | undefined
    readonly 'user-agent'?: string | undefined
    readonly 'x-forwarded-for'?: string | readonly string[] | undefined
  }
}

export const addressOf = ({ ip, headers }: Asking): string => String(headers['x-forwarded-for'] ?? ip)

/** Who looks at a release by a preview link is no visitor of what is live. */
export const isPreviewing = ({ headers }: Asking): boolean => PREVIEW.test(headers.cookie ?? '')

/** Tells visitors apart while canaries run, when each has an id; otherwise by where and with what they come, for a day. */
export function visitorKey(request: Asking, now: Date): string {
  const id = VISITOR.exec(request.headers.cookie ?? '')?.[1]
  return id ?? `${dayOf(now)} ${addressOf(request)} ${request.headers['user-agent'] ?? ''}`
}
