import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { ReleaseDocument } from '@jangteo/contracts'

export interface RegistryDouble {
  readonly url: string
  document: ReleaseDocument
  readonly files: Map<string, string>
  /** How long its answers take. */
  delayMs: number
  stop(): Promise<void>
}

/** Speaks the registry's HTTP contract on a free port, with a document and files that tests set. */
export async function startRegistryDouble(document: ReleaseDocument): Promise<RegistryDouble> {
  const server = createServer(async ({ url = '', headers }, response) => {
    if (double.delayMs > 0) await setTimeout(double.delayMs)
    const path = `/api/registry/environments/${double.document.environment}`
    if (url === path) return sendDocument(response, double.document, headers['if-none-match'])
    const file = double.files.get(url)
    return file === undefined
      ? sendProblem(response)
      : response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(file)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const double: RegistryDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    document,
    files: new Map(),
    delayMs: 0,
    stop: async () => {
      if (!server.listening) return
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return double
}

function sendDocument(response: ServerResponse, document: ReleaseDocument, knownTag?: string): unknown {
  const etag = `"${document.revision}"`
  if (knownTag === etag) return response.writeHead(304, { etag }).end()
  return response.writeHead(200, { etag, 'content-type': 'application/json' }).end(JSON.stringify(document))
}

const sendProblem = (response: ServerResponse): unknown =>
  response
    .writeHead(404, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: 'about:blank', title: 'Unknown', status: 404, code: 'unknown' }))
