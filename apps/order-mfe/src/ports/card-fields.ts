import type { CardAnswer } from '../model/card.ts'

/** Of the frame that shows the fields: whoever answers from elsewhere is not them. */
export interface CardWindow {
  postMessage(message: unknown, targetOrigin: string): void
}

export interface CardFieldsNews {
  /** They can be typed into. */
  ready(): void
  /** Of all that they show, in CSS pixels. */
  resized(height: number): void
  /** Somebody types: what was asked before is about another card. */
  changed(): void
  /** Somebody has pressed Enter. */
  submitted(): void
}

export interface CardFieldsLink {
  /** The frame's window; null where there is none at the moment. */
  frame(): CardWindow | null
  readonly news: CardFieldsNews
}

export interface OpenCardFields {
  /** Asks for the card that is typed. Never rejects. */
  tokenize(): Promise<CardAnswer>
  close(): void
}

export interface FoundCardFields {
  /** Of their page, in the language of the reader. */
  readonly address: string
  /** Listens to them in a frame until `close`. */
  open(link: CardFieldsLink): OpenCardFields
}

/** The fields of a card: a page of the payment provider, of another origin, so that nothing of the shop can read them. */
export interface CardFields {
  /** Rejects with `ShopUnavailable`. */
  find(): Promise<FoundCardFields>
}
