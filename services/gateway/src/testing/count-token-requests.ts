import { channel } from 'node:diagnostics_channel'

interface CreatedRequest {
  readonly request: { readonly method: string; readonly path: string }
}

const isCreatedRequest = (message: unknown): message is CreatedRequest =>
  typeof message === 'object' && message !== null && 'request' in message

/** Counts what this process asks of the token endpoint while `run` runs. */
export async function countTokenRequests(run: () => Promise<unknown>): Promise<number> {
  let count = 0
  const created = channel('undici:request:create')
  const listener = (message: unknown): void => {
    if (!isCreatedRequest(message)) return
    const { method, path } = message.request
    if (method === 'POST' && path === '/oauth/token') count += 1
  }
  created.subscribe(listener)
  await run().finally(() => created.unsubscribe(listener))
  return count
}
