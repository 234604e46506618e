import type { CDPSession, Page } from '@playwright/test'

export type Kind = 'html' | 'css' | 'js' | 'font' | 'picture' | 'data' | 'other'

export interface Transfer {
  readonly url: string
  kind: Kind
  /** On the wire, headers included; 0 where it came from the browser's own cache. */
  bytes: number
  isCached: boolean
  isDone: boolean
  /** Seconds of the browser's clock. */
  readonly askedAt: number
  answeredAt?: number
  doneAt?: number
}

const BY_MIME: readonly (readonly [RegExp, Kind])[] = [
  [/javascript/, 'js'],
  [/css/, 'css'],
  [/html/, 'html'],
  [/image/, 'picture'],
  [/font/, 'font'],
  [/json/, 'data'],
]
const kindOf = (mime: string): Kind => BY_MIME.find(([pattern]) => pattern.test(mime))?.[1] ?? 'other'

/** Everything that crosses the wire for a page, from now on. */
export class Wire {
  readonly #transfers = new Map<string, Transfer>()
  #lastSign = performance.now()

  static async watch(page: Page): Promise<{ readonly wire: Wire; readonly client: CDPSession }> {
    const client = await page.context().newCDPSession(page)
    const wire = new Wire()
    wire.#listen(client)
    await client.send('Network.enable')
    return { wire, client }
  }

  get transfers(): readonly Transfer[] {
    return [...this.#transfers.values()].filter(({ isCached }) => !isCached)
  }

  /** Nothing is on its way, and nothing was for so many milliseconds. */
  isQuietFor(milliseconds: number): boolean {
    const isBusy = [...this.#transfers.values()].some(({ isDone }) => !isDone)
    return !isBusy && performance.now() - this.#lastSign >= milliseconds
  }

  #listen(client: CDPSession): void {
    client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      if (/^(data|blob|about):/.test(request.url)) return
      const before = this.#transfers.get(requestId)
      if (before) this.#transfers.set(`${requestId}>${this.#transfers.size}`, { ...before, isDone: true })
      this.#transfers.set(requestId, {
        url: request.url,
        kind: 'other',
        bytes: 0,
        isCached: false,
        isDone: false,
        askedAt: timestamp,
      })
      this.#lastSign = performance.now()
    })
    client.on('Network.requestServedFromCache', ({ requestId }) => this.#note(requestId, { isCached: true }))
    client.on('Network.responseReceived', ({ requestId, response, timestamp }) =>
      this.#note(requestId, {
        kind: kindOf(response.mimeType),
        answeredAt: timestamp,
        ...(response.fromDiskCache || response.fromPrefetchCache ? { isCached: true } : {}),
      }),
    )
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) =>
      this.#note(requestId, { bytes: encodedDataLength, doneAt: timestamp, isDone: true }),
    )
    client.on('Network.loadingFailed', ({ requestId, timestamp }) =>
      this.#note(requestId, { doneAt: timestamp, isDone: true }),
    )
  }

  #note(requestId: string, news: Partial<Transfer>): void {
    const transfer = this.#transfers.get(requestId)
    if (!transfer) return
    Object.assign(transfer, news)
    this.#lastSign = performance.now()
  }
}

export const bytesOf = (transfers: readonly Transfer[], kind?: Kind): number =>
  transfers
    .filter((one) => kind === undefined || one.kind === kind)
    .reduce((sum, { bytes }) => sum + bytes, 0)

/**
 * What a page asks for until it is quiet, scripts and services included, and the icon that the browser asks for by itself. The Korean font is left out: a phone
 * has one, and only where a machine cannot write Korean, as a server that measures, it is loaded.
 */
export const countedRequests = (transfers: readonly Transfer[]): readonly Transfer[] =>
  transfers.filter(({ url }) => !/^\/assets\/shell\/[^/]+\/fonts\//.test(new URL(url).pathname))
