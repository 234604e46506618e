import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { createInMemoryShop, type InMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import type { Country } from '../model/address.ts'
import type { ShippingMethod } from '../model/order.ts'
import { MUG, seoul, SHELF } from '../testing/builders.ts'
import { inScope, settled } from '../testing/in-scope.ts'
import { useCheckoutStore } from './checkout-store.ts'
import { NEW_ADDRESS, useAddressStep } from './use-address-step.ts'
import { useCheckoutSummary } from './use-checkout-summary.ts'

let shop: InMemoryShop
beforeEach(async () => {
  shop = createInMemoryShop(SHELF)
  await shop.cart.add(MUG, 1)
})

describe('the steps', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('come one after the other', () => {
    const checkout = useCheckoutStore()
    expect(checkout.missingStep('address')).toBeUndefined()
    expect(checkout.missingStep('payment')).toBe('address')
    checkout.address = seoul
    expect(checkout.missingStep('shipping')).toBeUndefined()
    expect(checkout.missingStep('payment')).toBe('shipping')
    checkout.shipping = 'standard'
    expect(checkout.missingStep('payment')).toBeUndefined()
    checkout.clear()
    expect(checkout.missingStep('shipping')).toBe('address')
  })

  it('forget what another account has chosen', () => {
    const checkout = useCheckoutStore()
    checkout.belongTo('kim')
    Object.assign(checkout, { address: seoul, shipping: 'standard' })
    checkout.belongTo('kim')
    expect(checkout.address).toEqual(seoul)
    checkout.belongTo('lee')
    expect([checkout.address, checkout.shipping]).toEqual([undefined, undefined])
  })
})

describe('the summary', () => {
  function open() {
    const { events } = createTestPlatform()
    const country = ref<Country>()
    const method = ref<ShippingMethod>()
    const owner = ref<string | null | undefined>('kim')
    const summary = inScope(() =>
      useCheckoutSummary({
        ...shop,
        events,
        owner: () => owner.value,
        currency: () => 'KRW',
        country: () => country.value,
        method: () => method.value,
      }),
    )
    return { summary, events, country, method, owner }
  }

  it('knows the total once address and shipping are chosen', async () => {
    const { summary, country, method } = open()
    await settled()
    expect(summary.state.value).toBe('ready')
    expect(summary.options.value).toBeUndefined()
    country.value = 'KR'
    await settled()
    expect(summary.options.value).toHaveLength(2)
    expect(summary.total.value).toBeUndefined()
    method.value = 'express'
    expect(summary.total.value?.amount).toBe(14_000)
  })

  it('stays ready when a refresh fails, so that nothing typed is lost', async () => {
    const { summary, country } = open()
    country.value = 'KR'
    await settled()
    shop.cart.load = () => Promise.reject(new Error('down'))
    shop.desk.shippingOptions = () => Promise.reject(new Error('down'))
    await summary.reload()
    expect(summary.state.value).toBe('ready')
  })

  it('shows nothing of the account before while the cart of the next is on its way', async () => {
    const { summary, owner } = open()
    await settled()
    expect(summary.cart.value?.count).toBe(1)
    shop.cart.empty()
    owner.value = 'lee'
    await nextTick()
    expect(summary.state.value).toBe('loading')
    await settled()
    expect(summary.state.value).toBe('empty')
  })

  it('tells an empty cart from one that has to be changed', async () => {
    const { summary, events } = open()
    await settled()
    shop.cart.shelf.set(MUG, { sku: MUG, productId: 'mug001', name: 'Mug', price: 8_000, inStock: 0 })
    events.receive('cart.changed', { count: 1, reason: 'changed' })
    await settled()
    expect(summary.state.value).toBe('blocked')
    shop.cart.empty()
    events.receive('cart.changed', { count: 0, reason: 'removed' })
    await settled()
    expect(summary.state.value).toBe('empty')
  })
})

describe('the address step', () => {
  async function open(chosen?: typeof seoul) {
    const step = inScope(() => useAddressStep({ book: shop.addresses, country: 'KR', chosen }))
    await settled()
    return step
  }

  it('offers the default address first', async () => {
    await shop.addresses.save({ address: { ...seoul, recipient: '이두리' } })
    await shop.addresses.save({ address: seoul, isDefault: true })
    expect(await (await open()).submit()).toEqual(seoul)
  })

  it('names what is wrong with a new one, and keeps a good one for later', async () => {
    const step = await open()
    expect(step.choice.value).toBe(NEW_ADDRESS)
    expect(await step.submit()).toBeUndefined()
    expect(step.problems.value.recipient).toBe('required')
    Object.assign(step.draft, seoul)
    expect(await step.submit()).toEqual(seoul)
    expect(await shop.addresses.list()).toMatchObject([{ address: seoul }])
  })

  it('keeps nothing for later when the shopper does not want it', async () => {
    const step = await open()
    Object.assign(step.draft, seoul)
    step.isKept.value = false
    expect(await step.submit()).toEqual(seoul)
    expect(await shop.addresses.list()).toEqual([])
  })

  it('keeps no address twice', async () => {
    await shop.addresses.save({ address: seoul })
    const step = await open()
    step.choice.value = NEW_ADDRESS
    Object.assign(step.draft, seoul)
    expect(await step.submit()).toEqual(seoul)
    expect(await shop.addresses.list()).toHaveLength(1)
  })

  it('goes on although the address could not be kept', async () => {
    const step = await open()
    Object.assign(step.draft, seoul)
    shop.faults.failNext({ code: 'unavailable' })
    expect(await step.submit()).toEqual(seoul)
  })

  it('takes a double click for one', async () => {
    const step = await open()
    Object.assign(step.draft, seoul)
    const clicks = [step.submit(), step.submit()]
    expect(step.isBusy.value).toBe(true)
    expect(await Promise.all(clicks)).toEqual([seoul, undefined])
    expect(step.isBusy.value).toBe(false)
    expect(await shop.addresses.list()).toHaveLength(1)
  })

  it('comes back to what was chosen', async () => {
    await shop.addresses.save({ address: { ...seoul, recipient: '이두리' } })
    const { value } = (await open(seoul)).choice
    expect(value).toBe(NEW_ADDRESS)
  })
})
