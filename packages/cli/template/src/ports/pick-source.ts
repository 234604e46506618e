import type { PickedProduct } from '../model/picked-product.ts'

export interface PickSource {
  /** At most `limit` picks that can be bought now. Rejects with `PicksUnavailable` where no answer can be had. */
  picks(limit: number, signal?: AbortSignal): Promise<readonly PickedProduct[]>
}

export class PicksUnavailable extends Error {
  override readonly name = 'PicksUnavailable'
  readonly isExpected: boolean = true
}

/** The service answered, but not in its contract: nobody expects that. */
export class PicksContractBroken extends PicksUnavailable {
  override readonly isExpected = false
}
