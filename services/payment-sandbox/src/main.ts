import { Type } from '@jangteo/contracts'
import { runService } from '@jangteo/service-kit'
import { createPaymentSandbox, PAYMENT_SANDBOX } from './service.ts'

const Environment = Type.Object({
  SHOP_URL: Type.String({
    default: 'http://localhost:8088',
    description: 'the only site that may show the card fields',
  }),
  PAYMENT_URL: Type.String({
    default: 'http://localhost:8092',
    description: 'public origin of this service',
  }),
  PAYMENT_SERVER_KEY: Type.String({
    minLength: 16,
    description: 'what the order service proves itself with',
  }),
  PAYMENT_CARDS_KEPT_DAYS: Type.Integer({
    minimum: 1,
    default: 1,
    description: 'how long a card is known that was given to pay with',
  }),
})

await runService({
  name: PAYMENT_SANDBOX,
  config: Environment,
  create: (context, environment) =>
    createPaymentSandbox(context, {
      shopUrl: environment.SHOP_URL,
      publicUrl: environment.PAYMENT_URL,
      serverKey: environment.PAYMENT_SERVER_KEY,
      cardsKeptDays: environment.PAYMENT_CARDS_KEPT_DAYS,
    }),
})
