/** How long others may hold a task up: one that hangs in another tab must not stop this one. */
const PATIENCE_MS = 5_000

/**
 * Runs tasks of one name one after the other, in all tabs of the shop; in this page alone where the browser has no locks. Rejects as the task does.
 */
export async function inTurn<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks
  if (!locks) return afterOthersHere(task)
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  let running: Promise<Value> | undefined
  const run = (): Promise<Value> => {
    clearTimeout(timer)
    running ??= task()
    return running
  }
  try {
    return await locks.request(name, { signal: patience.signal }, run)
  } catch (error) {
    if (running) throw error
    return run()
  }
}

let last: Promise<unknown> = Promise.resolve()

function afterOthersHere<Value>(task: () => Promise<Value>): Promise<Value> {
  const next = last.then(task)
  last = next.catch(() => undefined)
  return next
}
