import { ask } from './ask.ts'
import type { PageRead } from './outcome.ts'
import { toRead, unanswered } from './page-read.ts'

/** Answers a GET as the text of a `PortAnswer`; rejects where nobody answers. */
export type Door = (path: string) => Promise<string>

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
    if (origin === undefined) return JSON.stringify({ status: 503, body: null })
    const asking = { headers: { ...headers, ...(cookie && { cookie }) }, due }
    const answer = await ask(new URL(path, origin), asking).catch((error: unknown) => {
      onRead(unanswered(path))
      throw error
    })
    onRead(toRead(path, answer))
    return JSON.stringify({ status: answer.status, body: parsed(await answer.text(MAX_BYTES)) })
  }
}

/** As it is written, and as it is once its `..` are resolved. */
const isOfApi = (path: string): boolean =>
  /^\/api\/[^\\]*$/.test(path) && new URL(path, 'http://shop').pathname.startsWith('/api/')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
