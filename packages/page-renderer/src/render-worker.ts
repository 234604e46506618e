import type { FragmentRequest, PageRequest } from '@jangteo/contracts'
import type { MessagePort } from 'node:worker_threads'
import { MAX_CHARACTERS } from './bridge.ts'
import type { RenderTask } from './outcome.ts'
import { judge, type WorkerOutcome } from './page-check.ts'
import { reasonOf } from './reason.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'
import { sharedText } from './shared-scripts.ts'
import { createThreadDoor } from './thread-door.ts'

/** Everything that a thread is told: nothing that the shop is asked with. */
export interface WorkerTask extends Pick<RenderTask<PageRequest | FragmentRequest>, 'scriptId' | 'request'> {
  readonly script: SharedArrayBuffer
  /** The page is one visitor's own: what is made for it is gone with it. */
  readonly isOwn: boolean
  /** Becomes 1 when the page's turn has come. */
  readonly begun: Int32Array
  /** Where a broker answers what the page asks for. */
  readonly broker: MessagePort
}

const REMEMBERED = 8

const sandboxes = new Map<string, Sandbox>()

// A promise that a script lets go must not end the thread, and Node shows what it was rejected with to nobody: that could ask to be shown by its own function.
process.on('unhandledRejection', () => undefined)

/** One page or fragment. What it throws would end the thread: everything expected is an outcome. */
export default async function renderPage(task: WorkerTask): Promise<WorkerOutcome> {
  Atomics.store(task.begun, 0, 1)
  try {
    const door = createThreadDoor(task.broker)
    const answer = await sandboxOf(task).render(JSON.stringify(task.request), door)
    if (answer.length > MAX_CHARACTERS)
      return {
        kind: 'failed',
        reason: `a page of ${answer.length} characters; ${MAX_CHARACTERS} is the most`,
      }
    return judge(JSON.parse(answer), task.request)
  } catch (error) {
    sandboxes.delete(task.scriptId)
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

function sandboxOf({ script, scriptId, isOwn }: WorkerTask): Sandbox {
  if (isOwn) return createSandbox(sharedText(script))
  const sandbox = sandboxes.get(scriptId) ?? createSandbox(sharedText(script))
  sandboxes.delete(scriptId)
  sandboxes.set(scriptId, sandbox)
  const [oldest] = sandboxes.keys()
  if (sandboxes.size > REMEMBERED && oldest !== undefined) sandboxes.delete(oldest)
  return sandbox
}
