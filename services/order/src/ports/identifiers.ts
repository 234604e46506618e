/** The only source of randomness. */
export interface Identifiers {
  /** UUID. */
  orderId(): string
  /** `J-XXXX-XXXX`. */
  orderNumber(): string
  /** UUID. */
  addressId(): string
  /** `pm_` and 144 random bits, base64url. */
  paymentMethodId(): string
  /** 256 random bits, base64url. */
  cartToken(): string
}
