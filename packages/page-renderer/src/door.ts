import { ask } from './ask.ts'
import type { PageRead } from './outcome.ts'
import { toRead, unanswered } from './page-read.ts'

export interface DoorAnswer {
  readonly status: number
  readonly text: string
}

/** Answers a GET; rejects where nobody answers. */
export type Door = (path: string) => Promise<DoorAnswer>

const MAX_BYTES = 4_000_000

export interface DoorOptions {
  readonly origin: string | undefined
  /** Of the visitor whose own page it is. */
  readonly cookie?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Nothing is asked afterwards. */
  readonly due: AbortSignal
  /** Told of each address that is asked, when its answer has come or will not. */
  readonly onRead: (read: PageRead) => void
}

/** The one way out of a sandbox: public addresses of the shop's own API, with nobody's cookies but those of whose own page it is. */
export function openDoor({ origin, cookie, headers, due, onRead }: DoorOptions): Door {
  return async (path) => {
    if (!isOfApi(path)) throw new Error(`Pages ask for addresses below /api/, not for ${path}.`)
    if (origin === undefined) return { status: 503, text: '' }
    const asking = { headers: { ...headers, ...(cookie && { cookie }) }, due }
    const answer = await ask(new URL(path, origin), asking).catch((error: unknown) => {
      onRead(unanswered(path))
      throw error
    })
    onRead(toRead(path, answer))
    return { status: answer.status, text: await answer.text(MAX_BYTES) }
  }
}

/** As it is written, and as it is once its `..` are resolved. */
const isOfApi = (path: string): boolean =>
  /^\/api\/[^\\]*$/.test(path) && new URL(path, 'http://shop').pathname.startsWith('/api/')
