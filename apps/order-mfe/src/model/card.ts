import type { PaymentMethodDto } from '@jangteo/contracts'

export type PaymentMethod = Readonly<PaymentMethodDto>

/** What the payment provider's card fields say when they are asked to be paid with; a number never comes here. */
export type CardAnswer =
  /** Stands for the card that was typed, once. */
  | { readonly kind: 'token'; readonly token: string }
  /** The fields show what is wrong with them. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unavailable' }
