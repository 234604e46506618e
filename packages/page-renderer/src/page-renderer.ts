import type { FragmentRequest, PageRequest } from '@jangteo/contracts'
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { openBroker } from './broker.ts'
import { FairLine } from './fair-line.ts'
import type { FragmentOutcome, FragmentTask, RenderFailure, RenderOutcome, RenderTask } from './outcome.ts'
import { believe } from './page-check.ts'
import type { PublicAnswers } from './public-answers.ts'
import { reasonOf } from './reason.ts'
import type { WorkerTask } from './render-worker.ts'
import { SharedScripts } from './shared-scripts.ts'

export interface RenderLimits {
  /** From the request to the page, waiting for a thread included. Default 1 s. */
  readonly timeMs?: number
  /** Of the heap of one thread. Default 128 MB. */
  readonly memoryMb?: number
  /** Default: one less than the machine has cores, at most 4. */
  readonly threads?: number
  /** Pages that may wait for a thread. Default 32. */
  readonly waiting?: number
  /** Answers that are for everybody, which pages share. Default: each page asks for its own. */
  readonly answers?: PublicAnswers
}

export interface PageRenderer {
  /** Never rejects, and answers within the time limit: a script takes no more than its own page with it. */
  render(task: RenderTask): Promise<RenderOutcome>
  /** The same for a fragment of a page. One that is late is for who asks to leave out; it ends by itself, because its data comes within `limitMs` or not at all. */
  renderFragment(task: FragmentTask): Promise<FragmentOutcome>
  /** Renders a page, or a fragment, that nobody waits for, so that a thread has started and knows the script before the first page that somebody waits for. Never rejects. */
  warm(task: RenderTask<PageRequest | FragmentRequest>): Promise<void>
  /** Ends all threads; who asks afterwards is answered `busy`. */
  close(): Promise<void>
}

type Pool = Piscina<WorkerTask, unknown>
type Task = RenderTask<PageRequest | FragmentRequest>
type Failure = { readonly kind: RenderFailure; readonly reason: string }

/** Those who are not told apart. */
const EVERYBODY = ''
/** What data may take of a page's time: a slow service is not the script's fault. */
const OF_TIME = 0.7
/** A thread that starts on a busy machine must not be ended for it. */
const WARMING_MS = 20_000
const BREACH: Failure = { kind: 'failed', reason: 'code of the script got out of its sandbox' }
/** With 16, a half more time goes into collections: what a page still needs is copied at each. */
const YOUNG_MB = 64
const WORKER = new URL('./render-worker.ts', import.meta.url)
const threadsOf = (): number => Math.max(1, Math.min(4, availableParallelism() - 1))

/** Renders pages in threads of their own, which come with the first page; one stays. */
export function createPageRenderer(limits: RenderLimits = {}): PageRenderer {
  const { timeMs = 1000, memoryMb = 128, threads = threadsOf(), waiting = 32, answers } = limits
  const scripts = new SharedScripts()
  let pool: Pool | undefined
  const line = new FairLine(threads, waiting)
  let isClosed = false

  const begin = async <Outcome>(
    task: Task,
    dueAt: number,
    limit: AbortController,
  ): Promise<Outcome | Failure> => {
    if (isClosed) return { kind: 'busy', reason: 'the renderer is closed' }
    pool ??= openPool(threads, memoryMb)
    const begun = new Int32Array(new SharedArrayBuffer(4))
    const { scriptId, request, origin, cookie, headers } = task
    const broker = openBroker({ origin, cookie, headers, answers, dueAt, onBreach: () => limit.abort() })
    const { port } = broker
    try {
      const script = scripts.share(task)
      const work = { script, scriptId, request, isOwn: cookie !== undefined, begun, broker: port }
      const answer = await pool.run(work, { signal: limit.signal, transferList: [port] })
      if (broker.isBreached()) return BREACH
      const outcome = believe(answer, request)
      return (outcome.kind === 'page' ? { ...outcome, reads: [...broker.reads] } : outcome) as Outcome
    } catch (error) {
      if (broker.isBreached()) return BREACH
      if (!limit.signal.aborted) return { kind: 'died', reason: reasonOf(error) }
      const hasBegun = Atomics.load(begun, 0) === 1
      return { kind: hasBegun ? 'hung' : 'busy', reason: 'no page in time' }
    } finally {
      broker.close()
    }
  }

  /** @param dataMs how long data is waited for */
  const inTurn = async <Outcome>(
    { visitor = EVERYBODY, ...task }: Task,
    dataMs: number,
    limitMs = timeMs,
  ): Promise<Outcome | Failure> => {
    const dueAt = Date.now() + dataMs
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), limitMs)
    try {
      if (!(await line.enter(visitor, limit.signal)))
        return { kind: 'busy', reason: 'too many pages are being rendered' }
      return await begin<Outcome>(task, dueAt, limit).finally(() => line.leave())
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    render: (task) => inTurn(task, timeMs * OF_TIME),
    renderFragment: ({ limitMs, ...task }) => inTurn(task, limitMs),
    async warm(task) {
      await inTurn(task, WARMING_MS * OF_TIME, WARMING_MS)
    },
    async close() {
      isClosed = true
      await pool?.destroy()
    },
  }
}

function openPool(maxThreads: number, maxOldGenerationSizeMb: number): Pool {
  const pool: Pool = new Piscina({
    filename: WORKER.href,
    minThreads: 1,
    maxThreads,
    idleTimeout: 60_000,
    env: {},
    execArgv: [],
    argv: [],
    resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: YOUNG_MB },
  })
  // A thread may run out of memory while it is ended for its time: its page is told already, and another thread is there. Unheard, the process would end.
  pool.on('error', () => undefined)
  return pool
}
