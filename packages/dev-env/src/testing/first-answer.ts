import type { ChildProcess } from 'node:child_process'

const PAUSE_MS = 50

export interface Starting {
  readonly url: string
  readonly child: ChildProcess
  /** What the process has printed. */
  readonly said: () => string
  /** Ends the wait. */
  readonly signal: AbortSignal
}

/** The first answer of a process that is starting. Rejects, with what it said, where it ends before. */
export async function firstAnswer({ url, child, said, signal }: Starting): Promise<Response> {
  for (;;) {
    signal.throwIfAborted()
    const end = child.exitCode ?? child.signalCode
    if (end !== null) throw new Error(`It ended with ${end}: ${said()}`)
    const response = await fetch(url, { signal }).catch(() => undefined)
    if (response) return response
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
