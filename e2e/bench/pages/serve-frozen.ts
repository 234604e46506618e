import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer, Agent, request as ask } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { freeze } from './freeze.ts'

export interface FrozenPages {
  /** Public origin of the frozen pages. */
  readonly url: string
  close(): Promise<void>
}

/** Serves these pages of the shop frozen; everything else comes from the shop itself. */
export async function serveFrozen(shopUrl: string, paths: readonly string[]): Promise<FrozenPages> {
  const pages = new Map<string, FrozenPage>()
  for (const path of paths) pages.set(path, await readFrozen(shopUrl + path))
  const agent = new Agent({ keepAlive: true })
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (page) response.writeHead(200, page.headers).end(page.body)
    else forward(shopUrl, agent, request, response)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://localhost:${address.port}`,
    async close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface FrozenPage {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const ATTEMPTS = 20

/** A busy server leaves a page to the browser: it is asked again. */
async function readFrozen(address: string): Promise<FrozenPage> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const response = await fetch(address)
    const html = await response.text()
    if (!html.includes('data-server-rendered>')) continue
    const {
      'transfer-encoding': _chunks,
      connection: _own,
      ...headers
    } = Object.fromEntries(response.headers)
    return { headers: { ...headers, 'content-encoding': 'br' }, body: brotliCompressSync(freeze(html)) }
  }
  throw new Error(`${address} is not rendered on the server`)
}

function forward(shopUrl: string, agent: Agent, request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '/', headers } = request
  const asked = ask(new URL(url, shopUrl), { agent, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  asked.on('error', () => response.destroy())
  request.pipe(asked)
}
