import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream'

export interface SecureFront {
  readonly url: string
  /** File of the certificate, which nobody trusts who is not told to. */
  readonly certificate: string
  close(): void
}

/** The shop as the internet has it: behind https, in front of which nothing may go back to http. */
export async function openSecureFront(shop: string, folder: string): Promise<SecureFront> {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const files = ['-keyout', key, '-out', certificate]
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1']
  execFileSync('openssl', ['req', ...kind, ...subject, ...files], { stdio: 'pipe' })
  const credentials = { cert: await readFile(certificate), key: await readFile(key) }
  const server = createServer(credentials, (incoming, outgoing) => pass(incoming, outgoing, shop))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, shop: string): void {
  const { method, url = '/' } = incoming
  const origin = incoming.headers.origin && { origin: shop }
  const headers = { ...incoming.headers, ...origin, host: new URL(shop).host }
  const upstream = requestHttp(new URL(url, shop), { method, headers })
  upstream.on('response', (answer) => {
    // Whoever asked has left.
    if (outgoing.destroyed) return void answer.destroy()
    const secured = { ...answer.headers, 'strict-transport-security': 'max-age=31536000' }
    outgoing.writeHead(answer.statusCode ?? 502, secured)
    pipeline(answer, outgoing, () => undefined)
  })
  upstream.on('error', () => outgoing.destroy())
  pipeline(incoming, upstream, () => undefined)
}
