import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedShop, bootShop } from './testing/booted-shop.ts'

let shop: BootedShop
beforeAll(async () => {
  shop = await bootShop()
})
afterAll(() => shop.close())

it('describes every service that runs, at its public origin', async () => {
  const names = shop.system.services.inStartOrder.map(({ name }) => name)
  expect(names.toSorted()).toEqual([
    'catalog',
    'composer',
    'delivery',
    'gateway',
    'identity',
    'order',
    'payment-sandbox',
    'recommend',
    'registry',
  ])
  for (const name of names) {
    const origin = name === 'payment-sandbox' ? shop.paymentUrl : shop.url
    const response = await fetch(`${origin}/api/${name}/openapi.json`)
    expect(response.status, name).toBe(200)
    const document = (await response.json()) as { info: { title: string }; paths: object }
    const { valid, errors } = await new Validator().validate(document)
    expect(errors, name).toBeUndefined()
    expect(valid, name).toBe(true)
    expect(document.info.title).toBe(`Jangteo ${name}`)
    expect(Object.keys(document.paths).length, name).toBeGreaterThan(0)
  }
})
