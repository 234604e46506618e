import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, createServer } from 'node:http'

export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export type Answer = (request: IncomingMessage, response: ServerResponse, seen: SeenRequest) => void

export interface StubUpstream {
  readonly url: string
  /** Requests so far, oldest first. */
  readonly seen: SeenRequest[]
  /** What it does with the next requests; default: 200 with its own name. */
  answer: Answer
  stop(): Promise<void>
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A service behind the gateway that notes what reaches it. */
export async function startStubUpstream(name: string): Promise<StubUpstream> {
  const seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    readAll(request).then(
      (body) => {
        const { method = '', url = '', headers } = request
        const entry = { method, url, headers, body }
        seen.push(entry)
        stub.answer(request, response, entry)
      },
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The stub has no port.')
  const stub: StubUpstream = {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    answer: (_request, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ name })),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return stub
}
