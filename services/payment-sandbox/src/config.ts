export interface PaymentSandboxConfig {
  /** Public origin of the only site that may show the card fields, and that is told of them. */
  readonly shopUrl: string
  /** Public origin of this service. */
  readonly publicUrl: string
  /** What the shop proves itself with. */
  readonly serverKey: string
  readonly cardsKeptDays: number
}
