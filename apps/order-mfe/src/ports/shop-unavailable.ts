/** The shop could not be asked, or gave no usable answer. */
export class ShopUnavailable extends Error {
  override readonly name = 'ShopUnavailable'
  readonly isExpected: boolean = true
}

/** The shop answered, but not in its contract: nobody expects that. */
export class ShopContractBroken extends ShopUnavailable {
  override readonly isExpected = false
}
