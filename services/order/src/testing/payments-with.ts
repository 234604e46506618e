import type { Payments } from '../ports/payments.ts'

/** The same payments with a hook that runs before money is asked for. */
export const paymentsWith = (payments: Payments, beforeAuthorize: () => Promise<unknown>): Payments => ({
  cardFieldsUrl: () => payments.cardFieldsUrl(),
  saveMethod: (token, customerId) => payments.saveMethod(token, customerId),
  findMethod: (methodId, customerId) => payments.findMethod(methodId, customerId),
  release: (orderId) => payments.release(orderId),
  authorize: async (authorization) => {
    await beforeAuthorize()
    return payments.authorize(authorization)
  },
})
