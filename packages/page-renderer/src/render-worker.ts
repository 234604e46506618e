import { RenderedPageSchema } from '@jangteo/contracts'
import Value from 'typebox/value'
import { MAX_CHARACTERS } from './bridge.ts'
import { openDoor } from './door.ts'
import type { RenderOutcome, RenderTask } from './outcome.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'

export interface WorkerTask extends RenderTask {
  /** Becomes 1 when the page's turn has come. */
  readonly begun: Int32Array
  readonly timeMs: number
}

const REMEMBERED = 4
/** What data may take of a page's time: a slow service is not the script's fault. */
const OF_TIME = 0.7

const sandboxes = new Map<string, Sandbox>()

/** One page. What it throws would end the thread: everything expected is an outcome. */
export default async function renderPage(task: WorkerTask): Promise<RenderOutcome> {
  Atomics.store(task.begun, 0, 1)
  try {
    const answer = await sandboxOf(task).render(
      JSON.stringify(task.request),
      openDoor(task.origin, task.timeMs * OF_TIME),
    )
    return judge(answer)
  } catch (error) {
    sandboxes.delete(task.scriptId)
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function judge(answer: string): RenderOutcome {
  if (answer.length > MAX_CHARACTERS)
    return { kind: 'failed', reason: `a page of ${answer.length} characters; ${MAX_CHARACTERS} is the most` }
  const page: unknown = JSON.parse(answer)
  if (Value.Check(RenderedPageSchema, page)) return { kind: 'page', page }
  const [fault] = Value.Errors(RenderedPageSchema, page)
  return { kind: 'failed', reason: `no page: ${fault?.instancePath || '/'} ${fault?.message}` }
}

function sandboxOf({ script, scriptId }: RenderTask): Sandbox {
  const sandbox = sandboxes.get(scriptId) ?? createSandbox(script)
  sandboxes.delete(scriptId)
  sandboxes.set(scriptId, sandbox)
  const [oldest] = sandboxes.keys()
  if (sandboxes.size > REMEMBERED && oldest !== undefined) sandboxes.delete(oldest)
  return sandbox
}
