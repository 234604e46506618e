import type { TestCard } from '../domain/card-entry.ts'

/** A card without number and CVC. */
export interface KeptCard extends TestCard {
  /** Given to the page that the card was typed into; redeemed once, by the shop. */
  readonly token: string
  /** Known to the shop alone: what it charges. */
  readonly card: string
}

export interface CardVault {
  keep(card: KeptCard, at: Date): Promise<void>
  /** Of many that redeem one token one gets its card. Undefined where it is unknown, redeemed, or older than `notBefore`. */
  redeem(token: string, notBefore: Date): Promise<KeptCard | undefined>
  find(card: string): Promise<KeptCard | undefined>
}
