import { createPaymentSandbox, PAYMENT_SANDBOX } from '@jangteo/payment-sandbox-service'
import { createServiceClient, type Service } from '@jangteo/service-kit'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { paymentsContract } from '../../../ports/payments.contract.ts'
import { randomIdentifiers } from '../system/random-identifiers.ts'
import { InMemoryCardReferences } from './card-references.ts'
import { HttpSandboxProvider } from './http-sandbox-provider.ts'
import { SandboxPayments } from './sandbox-payments.ts'

const KEY = 'a-server-key-of-the-tests'
const NUMBERS = { approve: '4242 4242 4242 4242', decline: '4000 0000 0000 0002' } as const

let context: TestContext
let sandbox: Service
let url: string
beforeAll(async () => {
  context = await createTestContext()
  sandbox = await createPaymentSandbox(context, {
    shopUrl: 'https://shop.test',
    publicUrl: 'https://pay.test',
    serverKey: KEY,
    cardsKeptDays: 1,
  })
  url = await sandbox.start({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await sandbox.stop()
  await context.close()
})

const paymentsWithKey = (key: string): SandboxPayments => {
  const { services, logger } = context
  return new SandboxPayments({
    provider: new HttpSandboxProvider(
      createServiceClient({ services, target: PAYMENT_SANDBOX, logger }),
      key,
    ),
    references: new InMemoryCardReferences(),
    publicUrl: 'https://pay.test',
    newMethodId: randomIdentifiers.paymentMethodId,
  })
}
const typed = async (behaviour: keyof typeof NUMBERS): Promise<string> => {
  const card = { number: NUMBERS[behaviour], expiry: '12/30', cvc: '123', holder: 'KIM HANA' }
  const answer = await fetch(`${url}/v1/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(card),
  })
  return ((await answer.json()) as { token: string }).token
}

paymentsContract(async () => ({ payments: paymentsWithKey(KEY), typed }))

it('is unavailable, and neither paid nor refunded, with a key that the provider does not know', async () => {
  const payments = paymentsWithKey('another-key-of-the-tests')
  const orderId = crypto.randomUUID()
  expect(await payments.saveMethod(await typed('approve'), 'kim')).toEqual({
    ok: false,
    failure: { code: 'payment-unavailable' },
  })
  const amount = { amount: 1_000, currency: 'KRW' } as const
  expect(await payments.authorize({ orderId, customerId: 'kim', methodId: 'pm_any', amount })).toBe(
    'unavailable',
  )
  expect(await payments.release(orderId)).toBe('unavailable')
})
