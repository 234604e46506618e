import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { amcheck } from '@electric-sql/pglite/contrib/amcheck'
import { inspectCluster } from './inspect-cluster.ts'
import type { WorkerRequest, WorkerSettings } from './worker-messages.ts'

if (parentPort === null) throw new Error('pglite-worker.ts runs as a worker thread only.')
const port = parentPort
const settings = workerData as WorkerSettings

async function openEngine(): Promise<PGlite> {
  const { directory, template, inspects } = settings
  const database = await PGlite.create({
    ...(directory !== null && { dataDir: directory }),
    ...(template !== null && { loadDataDir: new Blob([await readFile(template)]) }),
    ...(inspects && { extensions: { amcheck } }),
  })
  if (inspects) await inspectCluster(database)
  return database
}

const engine = openEngine()

async function answer(request: WorkerRequest): Promise<Uint8Array | null> {
  const database = await engine
  switch (request.kind) {
    case 'ready':
      return null
    case 'execute':
      return Uint8Array.from(await database.execProtocolRaw(request.bytes))
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer())
    case 'close':
      await database.close()
      return null
  }
}

port.on('message', (request: WorkerRequest) => {
  answer(request).then(
    (bytes) =>
      port.postMessage({ id: request.id, bytes }, bytes === null ? [] : [bytes.buffer as ArrayBuffer]),
    (error: unknown) => port.postMessage({ id: request.id, error: String(error) }),
  )
})
