import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TokenServer {
  readonly url: string
  close(): void
}

/** Gives every program the same access token, whatever it asks for. */
export async function startTokenServer(token: () => Promise<string>): Promise<TokenServer> {
  const server = createServer(({ method }, response) => {
    if (method !== 'POST') return response.writeHead(404).end()
    void token().then((accessToken) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ access_token: accessToken, token_type: 'Bearer', expires_in: 300 })),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
