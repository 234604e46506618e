import type { CardAnswer } from '../../model/card.ts'
import type {
  CardFields,
  CardFieldsLink,
  CardFieldsNews,
  FoundCardFields,
  OpenCardFields,
} from '../../ports/card-fields.ts'
import { ShopUnavailable } from '../../ports/shop-unavailable.ts'

export const APPROVED = 'tok_0000000approved'
export const DECLINED = 'tok_0000000declined'

/** Card fields without a page: whoever tests says what is typed. */
export class InMemoryCardFields implements CardFields {
  /** The shop does not say where they are. */
  isUnknown = false
  /** Their page does not open. */
  isDown = false
  /** How often they were asked. */
  asked = 0
  #answer: CardAnswer = { kind: 'incomplete' }
  #news: CardFieldsNews | undefined

  type(answer: CardAnswer | string): void {
    this.#answer = typeof answer === 'string' ? { kind: 'token', token: answer } : answer
    this.#news?.changed()
  }

  pressEnter(): void {
    this.#news?.submitted()
  }

  grow(height: number): void {
    this.#news?.resized(height)
  }

  async find(): Promise<FoundCardFields> {
    if (this.isUnknown) throw new ShopUnavailable('No answer')
    return { address: 'about:blank', open: (link) => this.open(link) }
  }

  open({ news }: CardFieldsLink): OpenCardFields {
    this.#news = news
    if (!this.isDown) queueMicrotask(() => news.ready())
    return {
      tokenize: async () => {
        this.asked += 1
        return this.#answer
      },
      close: () => (this.#news = undefined),
    }
  }
}
