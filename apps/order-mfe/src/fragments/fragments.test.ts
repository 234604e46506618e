import { createTestPlatform, testContext } from '@jangteo/mfe-kit/testing'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import { createInMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { MUG, SHELF, TOTE } from '../testing/builders.ts'
import { settled } from '../testing/in-scope.ts'
import { provideShop } from '../testing/open-page.ts'
import { allByRole, byRole, fill, submit } from '../testing/roles.ts'
import AddToCart from './AddToCart.vue'
import MiniCart from './MiniCart.vue'

const field = (root: HTMLElement): HTMLSelectElement => {
  const select = root.querySelector('select')
  if (!select) throw new Error('no quantity')
  return select
}
let wrapper: VueWrapper
afterEach(() => wrapper.unmount())

async function show(component: Component, props: Record<string, string> = {}, locale: 'ko' | 'en' = 'en') {
  const shop = createInMemoryShop(SHELF)
  const platform = createTestPlatform({ locale })
  wrapper = mount(component, {
    props,
    attachTo: document.body,
    global: { plugins: [testContext({ platform, name: 'order' }), { install: provideShop(shop) }] },
  })
  await settled()
  return { shop, platform, root: document.body }
}

describe('<ord-mini-cart>', () => {
  it('leads to the cart and speaks its count, also when another tab changes it', async () => {
    const { platform, root } = await show(MiniCart)
    expect(byRole(root, 'link', 'Cart, 0 items').getAttribute('href')).toBe('/en/cart')
    platform.events.receive('cart.changed', { count: 1, reason: 'added' })
    await settled()
    byRole(root, 'link', 'Cart, 1 item')
  })

  it('leads to the cart although the count is not known', async () => {
    const shop = createInMemoryShop(SHELF)
    shop.cart.count = () => Promise.reject(new Error('down'))
    wrapper = mount(MiniCart, {
      attachTo: document.body,
      global: { plugins: [testContext(), { install: provideShop(shop) }] },
    })
    await settled()
    byRole(document.body, 'link', 'Cart')
  })
})

describe('<ord-add-to-cart>', () => {
  it('adds the chosen quantity, says so, and leads to the cart', async () => {
    const { shop, platform, root } = await show(AddToCart, { sku: TOTE, max: '5' })
    fill(field(root), '2')
    submit(root)
    await settled()
    expect(await shop.cart.count()).toBe(2)
    expect(platform.page.announced).toEqual(['2 items added to your cart.'])
    expect(byRole(root, 'link', 'View cart').getAttribute('href')).toBe('/en/cart')
  })

  it('says why nothing was added', async () => {
    const { shop, root } = await show(AddToCart, { sku: TOTE, max: '5' }, 'ko')
    shop.faults.failNext({ code: 'not-enough-stock', available: 1 })
    submit(root)
    await settled()
    expect(byRole(root, 'alert').textContent).toContain('재고가 1개뿐이에요')
    expect(allByRole(root, 'link')).toEqual([])
  })

  it('offers as many as there are, ten at most, and one again for another variant', async () => {
    const { root } = await show(AddToCart, { sku: TOTE, max: '4' })
    fill(field(root), '4')
    await settled()
    expect(field(root).options).toHaveLength(4)
    await wrapper.setProps({ sku: MUG, max: '25' })
    expect(field(root).value).toBe('1')
    expect(field(root).options).toHaveLength(10)
  })

  it('is a form that the shop takes without scripts', async () => {
    const { root } = await show(AddToCart, { sku: TOTE, max: '5' }, 'ko')
    const form = root.querySelector('form')
    if (!form) throw new Error('no form')
    expect([form.method, form.getAttribute('action')]).toEqual(['post', '/api/cart/forms/add?locale=ko'])
    expect(Object.fromEntries(new FormData(form))).toEqual({ sku: TOTE, quantity: '1' })
  })

  it('offers nothing that is sold out', async () => {
    const { root } = await show(AddToCart, { sku: TOTE, max: '0' })
    expect(byRole(root, 'button', 'Sold out').getAttribute('disabled')).not.toBeNull()
    expect(root.querySelector('select')).toBeNull()
  })
})
