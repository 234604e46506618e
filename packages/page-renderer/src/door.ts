import { ask } from './ask.ts'
import type { PageRead } from './outcome.ts'
import { toRead, unanswered } from './page-read.ts'
import type { PublicAnswer, PublicAnswers } from './public-answers.ts'

export interface DoorAnswer {
  readonly status: number
  readonly text: string
}

/** Answers a GET; rejects where nobody answers. */
export type Door = (path: string) => Promise<DoorAnswer>

const MAX_BYTES = 4_000_000
/**
 * All answers of a page together. They are read, decoded and copied where no limit of a thread's memory holds, for as many pages at once as there are threads. A
 * page may have four million characters itself: it cannot show more than twice as much.
 */
const MAX_BYTES_OF_PAGE = 8_000_000

export interface DoorOptions {
  readonly origin: string | undefined
  /** Of the visitor whose own page it is. */
  readonly cookie?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Shared with other pages; those of a visitor's own page are not. */
  readonly answers?: PublicAnswers | undefined
  /** Nothing is asked afterwards. */
  readonly due: AbortSignal
  /** Told of each address that is asked, when its answer has come or will not. */
  readonly onRead: (read: PageRead) => void
}

/** The one way out of a sandbox: public addresses of the shop's own API, with nobody's cookies but those of whose own page it is. */
export function openDoor({ origin, cookie, headers, answers, due, onRead }: DoorOptions): Door {
  const shared = cookie === undefined ? answers : undefined
  let left = MAX_BYTES_OF_PAGE
  const take = (bytes: number): void => {
    left -= bytes
    if (left < 0) throw tooMuch()
  }
  const read = async (path: string, url: URL): Promise<PublicAnswer> => {
    if (left <= 0) throw tooMuch()
    const known = shared?.known(path)
    if (known) {
      take(Buffer.byteLength(known.text))
      return known
    }
    const keep = shared?.asking(path)
    const answer = await ask(url, { headers: { ...headers, ...(cookie && { cookie }) }, due })
    const text = await answer.text(MAX_BYTES, take)
    const asked = { status: answer.status, text, read: toRead(path, answer) }
    keep?.(asked)
    return asked
  }
  return async (asked) => {
    if (!isOfApi(asked)) throw new Error(`Pages ask for addresses below /api/, not for ${asked}.`)
    if (origin === undefined) return { status: 503, text: '' }
    const url = new URL(asked, origin)
    // However it was written: what is kept under an address has to be found by what touches that.
    const path = url.pathname + url.search
    const answer = await read(path, url).catch((error: unknown) => {
      onRead(unanswered(path))
      throw error
    })
    onRead(answer.read)
    return { status: answer.status, text: answer.text }
  }
}

const tooMuch = (): Error => new Error(`A page reads ${MAX_BYTES_OF_PAGE} bytes at most.`)

/** As it is written, and as it is once its `..` are resolved. */
const isOfApi = (path: string): boolean =>
  /^\/api\/[^\\]*$/.test(path) && new URL(path, 'http://shop').pathname.startsWith('/api/')
