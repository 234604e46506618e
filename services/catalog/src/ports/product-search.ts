import type { Assortment } from '../domain/assortment.ts'
import type { ProductId } from '../domain/ids.ts'

/**
 * Finds goods by what people type, in either language: beginnings of words, parts of Korean compounds (가방 finds 여행가방), small typing
 * mistakes. What was typed right comes before what was nearly right.
 */
export interface ProductSearch {
  /** Replaces everything that was known before. */
  index(assortment: Assortment): Promise<void>
  /** Best first. Empty where the text holds no letter and no digit. */
  findProducts(text: string): Promise<readonly ProductId[]>
  /** Slugs, best first; only by the words of their names. */
  findCategories(text: string): Promise<readonly string[]>
}
