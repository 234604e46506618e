import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GatewayDouble {
  readonly url: string
  /** Status by `METHOD address`; `never` leaves the request open, and what is not here answers 404. */
  readonly answers: Map<string, number | 'never'>
  /** `Content-Location` by address. */
  readonly names: Map<string, string>
  /** Headers of what was asked, by address. */
  readonly asked: Map<string, IncomingHttpHeaders>
  /** `METHOD address` of all that was asked, in its order. */
  readonly requests: string[]
  /** JSON by address, of answers that have any. */
  readonly bodies: Map<string, object>
  /** Further headers of every answer. */
  headers: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** A public origin on a free port whose answers tests set. */
export async function startGatewayDouble(): Promise<GatewayDouble> {
  const answers = new Map<string, number | 'never'>()
  const names = new Map<string, string>()
  const bodies = new Map<string, object>()
  const asked = new Map<string, IncomingHttpHeaders>()
  const requests: string[] = []
  const server = createServer(({ method = '', url = '', headers: said }, response) => {
    asked.set(url, said)
    requests.push(`${method} ${url}`)
    const status = answers.get(`${method} ${url}`) ?? 404
    if (status === 'never') return
    const name = names.get(url)
    const headers = {
      ...(status === 302 && { location: '/elsewhere' }),
      ...(name && { 'content-location': name }),
      ...double.headers,
    }
    response.writeHead(status, headers).end(JSON.stringify(bodies.get(url)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const double: GatewayDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    names,
    asked,
    requests,
    bodies,
    headers: {},
    stop: async () => {
      if (!server.listening) return
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return double
}
