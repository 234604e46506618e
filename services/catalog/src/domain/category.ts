import type { LocalizedText } from '@jangteo/contracts'

/** A shelf of the shop. */
export interface Category {
  readonly slug: string
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  /** Base name of the files of its picture. */
  readonly picture: string
}
