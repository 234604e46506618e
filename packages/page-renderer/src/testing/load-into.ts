import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type Worker } from 'node:worker_threads'

/** Has a thread of the pool load a module while a page waits in it, by the message that it was started with. */
export async function loadInto(thread: Worker, module: URL): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const sharedBuffer = new Int32Array(new SharedArrayBuffer(8))
  const start = { filename: fileURLToPath(module), name: 'default', niceIncrement: 0, atomics: 'sync' }
  const loaded = once(thread, 'message')
  thread.postMessage({ ...start, sharedBuffer, port: port2 }, [port2])
  await loaded
  port1.close()
}
