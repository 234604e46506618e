import { type Static, Type } from '@jangteo/contracts'

export const ConfigSchema = Type.Object({
  ORDER_PAYMENTS: Type.Enum(['sandbox'], { default: 'sandbox', description: 'payment provider' }),
  ORDER_CLIENT_ID: Type.String({ default: 'order-service', description: 'OAuth client of this service' }),
  ORDER_CLIENT_SECRET: Type.String({ minLength: 1, description: 'its secret at the identity service' }),
  ORDER_CHECKOUTS_KEPT_DAYS: Type.Integer({
    minimum: 1,
    default: 30,
    description: 'how long an Idempotency-Key that has ended answers again',
  }),
  ORDER_CARDS_KEPT_DAYS: Type.Integer({
    minimum: 1,
    default: 1,
    description: 'how long it is known whose a card is that was given to pay with',
  }),
  PAYMENT_URL: Type.String({
    default: 'http://localhost:8092',
    description: 'public origin of the payment provider, whose card fields the shop shows',
  }),
  PAYMENT_SERVER_KEY: Type.String({ minLength: 16, description: 'what the provider knows this service by' }),
  OAUTH_TOKEN_URL: Type.String({
    default: 'http://localhost:8090/oauth/token',
    description: 'where this service gets its own tokens',
  }),
  OAUTH_RESOURCE: Type.String({
    default: 'urn:jangteo-api',
    description: 'RFC 8707 resource its tokens are for',
  }),
})
export type OrderConfig = Static<typeof ConfigSchema>
