/** An event speaks of an order whose `OrderPlaced` never arrived. Thrown, so that the event is tried again and then kept. */
export class DeliveryNotPlanned extends Error {
  override readonly name = 'DeliveryNotPlanned'
  readonly code = 'delivery-not-planned'

  constructor(orderId: string) {
    super(`No delivery is planned for order ${orderId}: its OrderPlaced event has not been handled.`)
  }
}
