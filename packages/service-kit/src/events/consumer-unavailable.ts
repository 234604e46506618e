/** The consumer's service is stopped; its events wait. */
export class ConsumerUnavailable extends Error {
  override readonly name = 'ConsumerUnavailable'

  constructor(consumer: string) {
    super(`${consumer} is not running; its events wait for it.`)
  }
}
