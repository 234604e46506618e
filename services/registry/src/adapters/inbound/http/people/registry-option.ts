import type { IncomingHttpHeaders } from 'node:http'

/** Where `jangteo` goes unless it is told. */
const COMMAND_LINE_DEFAULT = 'http://localhost:8088'

interface Asked {
  readonly protocol: string
  readonly host: string
  readonly headers: IncomingHttpHeaders
}

/** What a command needs to reach the shop that was asked; empty where it goes there anyway. */
export function registryOption({ protocol, host, headers }: Asked): string {
  const address = `${headers['x-forwarded-proto'] ?? protocol}://${headers['x-forwarded-host'] ?? host}`
  const origin = URL.parse(address)?.origin ?? COMMAND_LINE_DEFAULT
  return origin === COMMAND_LINE_DEFAULT ? '' : ` --registry ${origin}`
}
