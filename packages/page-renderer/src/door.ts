import type { PageRead } from './outcome.ts'
import { toRead, unanswered } from './page-read.ts'

/** Answers a GET as the text of a `PortAnswer`; rejects where nobody answers. */
export type Door = (path: string) => Promise<string>

const MAX_CHARACTERS = 2_000_000

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
    const response = await fetch(new URL(path, origin), {
      headers: { accept: 'application/json', ...headers, ...(cookie && { cookie }) },
      redirect: 'error',
      signal: due,
    }).catch((error: unknown) => {
      onRead(unanswered(path))
      throw error
    })
    onRead(toRead(path, response))
    const text = await response.text()
    if (text.length > MAX_CHARACTERS) throw new Error(`The answer to ${path} is too long.`)
    return JSON.stringify({ status: response.status, body: parsed(text) })
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
