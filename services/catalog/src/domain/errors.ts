/** Goods break a rule of the shop: bad data or a bug, never something a shopper did. */
export class InvalidGoods extends Error {
  readonly code = 'invalid-goods'

  constructor(message: string) {
    super(message)
    this.name = 'InvalidGoods'
  }
}
