import type { CardFieldsDto } from '@jangteo/contracts'
import type { CardAnswer } from '../../model/card.ts'
import type { CardFieldsLink, FoundCardFields, OpenCardFields } from '../../ports/card-fields.ts'
import { ShopUnavailable } from '../../ports/shop-unavailable.ts'
import type { ShopApi } from '../http/shop-api.ts'
import { type CardFieldsMessage, readMessage, type TokenizeRequest } from './card-fields-messages.ts'

const ADDRESS = '/api/orders/card-fields'
/** A bank may take its time. */
const PATIENCE_MS = 20_000
const UNAVAILABLE: CardAnswer = { kind: 'unavailable' }

type Answer = Extract<CardFieldsMessage, { type: 'answer' }>

function answerOf({ outcome, token }: Answer): CardAnswer {
  if (outcome === 'token') return token ? { kind: 'token', token } : UNAVAILABLE
  return { kind: outcome }
}

/** Only what the frame's own window says, of the provider's own origin, is heard; what is said to it is for that origin alone. */
class FramedCardFields implements OpenCardFields {
  readonly #link: CardFieldsLink
  readonly #origin: string
  readonly #waiting = new Map<string, (answer: CardAnswer) => void>()

  constructor(origin: string, link: CardFieldsLink) {
    this.#link = link
    this.#origin = origin
    window.addEventListener('message', this.#hear)
  }

  tokenize(): Promise<CardAnswer> {
    const frame = this.#link.frame()
    if (!frame) return Promise.resolve(UNAVAILABLE)
    const request = crypto.randomUUID()
    const { promise, resolve } = Promise.withResolvers<CardAnswer>()
    const timer = setTimeout(() => resolve(UNAVAILABLE), PATIENCE_MS)
    this.#waiting.set(request, resolve)
    frame.postMessage({ type: 'tokenize', request } satisfies TokenizeRequest, this.#origin)
    return promise.finally(() => {
      clearTimeout(timer)
      this.#waiting.delete(request)
    })
  }

  close(): void {
    window.removeEventListener('message', this.#hear)
    for (const resolve of this.#waiting.values()) resolve(UNAVAILABLE)
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    const { isTrusted, origin, source, data } = event
    // A script of the page can make an event that names any origin and window; the browser marks its own.
    if (!isTrusted || origin !== this.#origin) return
    if (source === null || source !== this.#link.frame()) return
    const message = readMessage(data)
    if (message) this.#take(message)
  }

  #take(message: CardFieldsMessage): void {
    const { news } = this.#link
    switch (message.type) {
      case 'ready':
        return news.ready()
      case 'height':
        return news.resized(message.height)
      case 'changed':
        return news.changed()
      case 'submitted':
        return news.submitted()
      case 'answer':
        this.#waiting.get(message.request)?.(answerOf(message))
    }
  }
}

/** The provider's page for a frame of this page, which it speaks to by messages. */
export async function findCardFields(
  api: ShopApi,
  { locale }: { readonly locale: string },
): Promise<FoundCardFields> {
  const dto = await api.read<CardFieldsDto>(ADDRESS, { url: 'string' })
  if (!dto || !URL.canParse(dto.url)) throw new ShopUnavailable('The shop has no card fields')
  const address = new URL(dto.url)
  address.searchParams.set('locale', locale)
  return { address: address.href, open: (link) => new FramedCardFields(address.origin, link) }
}
