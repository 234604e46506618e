import { createHash, randomBytes } from 'node:crypto'
import { VISITOR_COOKIE } from '@jangteo/contracts'

const VISITOR = new RegExp(`(?:^|;\\s*)${VISITOR_COOKIE}=([\\w-]{20,40})(?:;|$)`)
/** New in each process: what it hashes cannot be told from outside, and leads nowhere later. */
const salt = randomBytes(16)

interface Asking {
  readonly ip: string
  readonly headers: {
    readonly cookie?: string | undefined
    readonly 'user-agent'?: string | undefined
    readonly 'x-forwarded-for'?: string | readonly string[] | undefined
  }
}

export const addressOf = ({ ip, headers }: Asking): string => String(headers['x-forwarded-for'] ?? ip)

/** Tells visitors apart while canaries run, when each has an id; otherwise by where and with what they come. */
export function visitorKey(request: Asking): string {
  const id = VISITOR.exec(request.headers.cookie ?? '')?.[1]
  const traits = id ?? `${addressOf(request)} ${request.headers['user-agent'] ?? ''}`
  return createHash('sha256').update(salt).update(traits).digest('base64').slice(0, 16)
}
