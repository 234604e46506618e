import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Attacker {
  readonly origin: string
  /** Where it listens for what is no request. */
  readonly udpPort: number
  /** Method and path of all that reached it, and `udp`, each once. */
  seen(): ReadonlySet<string>
  /** The same in the order of arrival, each time; it is forgotten. */
  taken(): readonly string[]
  close(): void
}

const OF_THE_BROWSER = '/favicon.ico'

/** A page that has the address after `?frame=` in a frame. */
function pageFor(url: URL): string {
  const framed = url.searchParams.get('frame')
  return `<!doctype html><title>attacker</title>${framed ? `<iframe src="${framed}"></iframe>` : ''}`
}

/** The place on the internet that a hostile micro-frontend reports to: another origin, which answers everything. */
export async function openAttacker(): Promise<Attacker> {
  const received: string[] = []
  const note = (method: string, address: string): URL => {
    const url = new URL(address, 'http://attacker')
    if (url.pathname !== OF_THE_BROWSER) received.push(`${method} ${decodeURIComponent(url.pathname)}`)
    return url
  }
  const server = createServer(({ method = '', url = '' }, response) => {
    const asked = note(method, url)
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
    response.setHeader('content-type', 'text/html')
    response.end(pageFor(asked))
  })
  const socket = createSocket('udp4', () => received.push('udp'))
  server.on('upgrade', ({ url = '' }, connection) => {
    note('UPGRADE', url)
    connection.destroy()
  })
  server.listen(0, '127.0.0.1')
  socket.bind(0, '127.0.0.1')
  await Promise.all([once(server, 'listening'), once(socket, 'listening')])
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    udpPort: socket.address().port,
    seen: () => new Set(received),
    taken: () => received.splice(0),
    close: () => {
      server.closeAllConnections()
      server.close()
      socket.close()
    },
  }
}
