/** The shop could not be asked, or gave no usable answer. */
export class ShopUnavailable extends Error {
  override readonly name = 'ShopUnavailable'
  readonly isExpected = true
}
