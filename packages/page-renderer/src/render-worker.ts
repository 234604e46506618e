import {
  type FragmentRequest,
  type PageRequest,
  RenderedFragmentSchema,
  RenderedPageSchema,
} from '@jangteo/contracts'
import Value from 'typebox/value'
import { MAX_CHARACTERS } from './bridge.ts'
import { openDoor } from './door.ts'
import type { FragmentOutcome, PageRead, RenderOutcome, RenderTask } from './outcome.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'
import { sharedText } from './shared-scripts.ts'

export interface WorkerTask extends Omit<RenderTask<PageRequest | FragmentRequest>, 'script'> {
  readonly script: SharedArrayBuffer
  /** Becomes 1 when the page's turn has come. */
  readonly begun: Int32Array
  /** When the last of the page's data must be there, in milliseconds since 1970. */
  readonly dueAt: number
}

const REMEMBERED = 8

const sandboxes = new Map<string, Sandbox>()

// A promise that a script lets go must not end the thread, and Node shows what it was rejected with to nobody: that could ask to be shown by its own function.
process.on('unhandledRejection', () => undefined)

/** One page or fragment. What it throws would end the thread: everything expected is an outcome. */
export default async function renderPage(task: WorkerTask): Promise<RenderOutcome | FragmentOutcome> {
  Atomics.store(task.begun, 0, 1)
  const due = new AbortController()
  const timer = setTimeout(() => due.abort(), Math.max(0, task.dueAt - Date.now()))
  const reads: PageRead[] = []
  const { origin, cookie, headers } = task
  const onRead = (read: PageRead): void => void reads.push(read)
  const door = openDoor({ origin, cookie, headers, due: due.signal, onRead })
  try {
    const answer = await sandboxOf(task).render(JSON.stringify(task.request), door)
    return judge(answer, [...reads], 'tag' in task.request ? RenderedFragmentSchema : RenderedPageSchema)
  } catch (error) {
    sandboxes.delete(task.scriptId)
    return { kind: 'failed', reason: reasonOf(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** What a script throws while it is loaded need not have a text. */
function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error)
  } catch {
    return 'What was thrown has no text.'
  }
}

function judge(
  answer: string,
  reads: readonly PageRead[],
  schema: typeof RenderedPageSchema | typeof RenderedFragmentSchema,
): RenderOutcome | FragmentOutcome {
  if (answer.length > MAX_CHARACTERS)
    return { kind: 'failed', reason: `a page of ${answer.length} characters; ${MAX_CHARACTERS} is the most` }
  const page: unknown = JSON.parse(answer)
  if (Value.Check(schema, page)) return { kind: 'page', page, reads } as RenderOutcome | FragmentOutcome
  const [fault] = Value.Errors(schema, page)
  return { kind: 'failed', reason: `no page: ${fault?.instancePath || '/'} ${fault?.message}` }
}

function sandboxOf({ script, scriptId, cookie }: WorkerTask): Sandbox {
  // What is one person's is gone with it.
  if (cookie !== undefined) return createSandbox(sharedText(script))
  const sandbox = sandboxes.get(scriptId) ?? createSandbox(sharedText(script))
  sandboxes.delete(scriptId)
  sandboxes.set(scriptId, sandbox)
  const [oldest] = sandboxes.keys()
  if (sandboxes.size > REMEMBERED && oldest !== undefined) sandboxes.delete(oldest)
  return sandbox
}
