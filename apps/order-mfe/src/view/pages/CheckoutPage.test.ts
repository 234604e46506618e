import { afterEach, describe, expect, it } from 'vitest'
import { APPROVED, DECLINED } from '../../adapters/in-memory/in-memory-card-fields.ts'
import { createInMemoryShop } from '../../adapters/in-memory/in-memory-shop.ts'
import { kim, seoul, SHELF, TOTE } from '../../testing/builders.ts'
import { type OpenedPage, openPage, type PageOptions } from '../../testing/open-page.ts'
import { allByRole, byRole, fill, submit } from '../../testing/roles.ts'

let page: OpenedPage
afterEach(() => page.unmount())

async function open(options: PageOptions = {}, path = '/en/checkout/address'): Promise<HTMLElement> {
  const shop = options.shop ?? createInMemoryShop(SHELF)
  if (!options.shop) await shop.cart.add(TOTE, 2)
  page = await openPage(path, { ...options, shop })
  return page.element
}
async function go(root: HTMLElement): Promise<void> {
  submit(root)
  await page.settle()
}
async function fillAddress(root: HTMLElement): Promise<void> {
  const labels = {
    Recipient: seoul.recipient,
    Phone: seoul.phone,
    'Postal code': seoul.postalCode,
    City: seoul.city,
    Address: seoul.line1,
  }
  for (const [label, value] of Object.entries(labels)) fill(byRole(root, 'textbox', label), value)
  await go(root)
}
async function chooseShipping(root: HTMLElement): Promise<void> {
  fill(byRole(root, 'radiogroup', 'Shipping'), 'standard')
  await page.settle()
  await go(root)
}
async function pay(root: HTMLElement, token: string): Promise<void> {
  page.shop.cardFields.type(token)
  await go(root)
  await page.settle()
}

describe('the checkout', () => {
  it('goes from address over shipping and payment to the confirmation', async () => {
    const root = await open()
    byRole(root, 'heading', 'Where should we send it?')
    await fillAddress(root)
    byRole(root, 'heading', 'Choose how it is shipped')
    await chooseShipping(root)
    byRole(root, 'heading', 'Payment')
    byRole(root, 'button', 'Pay ₩78,000')
    await pay(root, APPROVED)
    byRole(root, 'heading', 'Thank you for your order')
    const [order] = page.shop.orders.orders.values()
    expect(page.platform.navigation.current).toBe(`/en/orders/${order?.id}?placed=1`)
    expect(page.platform.page.presented.map(({ title }) => title)).toEqual([
      'Where should we send it?',
      'Choose how it is shipped',
      'Payment',
      'Thank you for your order',
    ])
    expect(await page.shop.addresses.list()).toMatchObject([{ address: seoul }])
  })

  it('names the wrong fields and moves the focus to the first', async () => {
    const root = await open()
    fill(byRole(root, 'textbox', 'Recipient'), '김하나')
    const phone = byRole(root, 'textbox', 'Phone')
    let focused = false
    phone.focus = () => void (focused = true)
    await go(root)
    expect(phone.getAttribute('error')).toBe('Please fill this in.')
    expect(byRole(root, 'textbox', 'Recipient').getAttribute('error')).toBe('')
    expect(focused).toBe(true)
    byRole(root, 'heading', 'Where should we send it?')
  })

  it('offers saved addresses', async () => {
    const shop = createInMemoryShop(SHELF)
    await shop.cart.add(TOTE, 2)
    await shop.addresses.save({ address: seoul })
    const root = await open({ shop })
    byRole(root, 'radiogroup', 'Saved addresses')
    await go(root)
    byRole(root, 'heading', 'Choose how it is shipped')
  })

  it('keeps everything when the card is declined, and says what to do', async () => {
    const root = await open()
    await fillAddress(root)
    await chooseShipping(root)
    await pay(root, DECLINED)
    expect(byRole(root, 'alert').textContent).toContain('Please try another card')
    expect(await page.shop.cart.count()).toBe(2)
    await pay(root, APPROVED)
    byRole(root, 'heading', 'Thank you for your order')
  })

  it('makes one order although the answer was lost and the shop was away for a moment', async () => {
    const root = await open()
    await fillAddress(root)
    await chooseShipping(root)
    const { load } = page.shop.cart
    page.shop.cart.load = () => Promise.reject(new Error('down'))
    page.shop.desk.loseNextAnswer()
    await pay(root, APPROVED)
    expect(byRole(root, 'alert').textContent).toContain('try again in a moment')
    page.shop.cart.load = load
    await go(root)
    await page.settle()
    byRole(root, 'heading', 'Thank you for your order')
    expect(page.shop.desk.placedKeys).toHaveLength(1)
  })

  it('makes one order of a double click', async () => {
    const root = await open()
    await fillAddress(root)
    await chooseShipping(root)
    page.shop.cardFields.type(APPROVED)
    submit(root)
    submit(root)
    await page.settle()
    expect(page.shop.orders.orders.size).toBe(1)
  })

  it('pays where Enter is pressed in the card fields', async () => {
    const root = await open()
    await fillAddress(root)
    await chooseShipping(root)
    page.shop.cardFields.type(APPROVED)
    page.shop.cardFields.pressEnter()
    await page.settle()
    byRole(root, 'heading', 'Thank you for your order')
  })

  it('shows the card fields in a frame with a name, as high as what they show, and as little allowed as they need', async () => {
    const root = await open()
    await fillAddress(root)
    await chooseShipping(root)
    const frame = root.querySelector('iframe') ?? expect.fail()
    expect(frame.title).toBe('Card details')
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-forms allow-same-origin')
    page.shop.cardFields.grow(512)
    await page.settle()
    expect(frame.getAttribute('height')).toBe('512')
  })

  it('moves the focus into the card fields where they lack something', async () => {
    const root = await open()
    await fillAddress(root)
    await chooseShipping(root)
    let focused = false
    const frame = root.querySelector('iframe') ?? expect.fail()
    frame.focus = () => void (focused = true)
    page.shop.cardFields.type({ kind: 'incomplete' })
    await go(root)
    expect(focused).toBe(true)
    expect(page.shop.orders.orders.size).toBe(0)
  })

  it('offers another try where the card fields cannot be had', async () => {
    const shop = createInMemoryShop(SHELF)
    await shop.cart.add(TOTE, 2)
    shop.cardFields.isUnknown = true
    const root = await open({ shop })
    await fillAddress(root)
    await chooseShipping(root)
    expect(byRole(root, 'alert').textContent).toContain('The card fields could not be loaded')
    shop.cardFields.isUnknown = false
    byRole(root, 'button', 'Try again').click()
    await page.settle()
    await pay(root, APPROVED)
    byRole(root, 'heading', 'Thank you for your order')
  })

  it('starts with the first step where none is named', async () => {
    const root = await open({}, '/en/checkout')
    byRole(root, 'heading', 'Where should we send it?')
    expect(page.platform.navigation.current).toBe('/en/checkout/address')
  })

  it('starts with the first step that is missing', async () => {
    await open({}, '/en/checkout/payment')
    expect(page.platform.navigation.current).toBe('/en/checkout/address')
  })

  it('asks a visitor to sign in and brings him back to the cart', async () => {
    const root = await open({ isVisitor: true })
    byRole(root, 'heading', 'Please sign in')
    byRole(root, 'button', 'Sign in').click()
    expect(page.platform.session.signIns).toEqual(['/en/cart'])
  })

  it('gives way to the cart where that is empty, as after an order and Back', async () => {
    const root = await open({ shop: createInMemoryShop(SHELF) }, '/ko/checkout/shipping')
    expect(page.platform.navigation.current).toBe('/ko/cart')
    expect(page.platform.page.presented.map(({ title }) => title)).toEqual(['장바구니'])
    byRole(root, 'heading', '장바구니')
  })

  it('keeps the hint that the order may be placed already when the cart turns out to be empty', async () => {
    const root = await open()
    await fillAddress(root)
    await chooseShipping(root)
    page.shop.cart.empty()
    await pay(root, APPROVED)
    byRole(root, 'heading', 'There is nothing to order')
    expect(byRole(root, 'alert').textContent).toContain('If you have just ordered, look in My orders.')
    expect(byRole(root, 'link', 'See my orders').getAttribute('href')).toBe('/en/orders')
  })

  it('waits for the saved addresses before it asks for one', async () => {
    const shop = createInMemoryShop(SHELF)
    await shop.cart.add(TOTE, 2)
    const list = Promise.withResolvers<[]>()
    shop.addresses.list = () => list.promise
    const root = await open({ shop })
    byRole(root, 'status', 'Loading')
    expect(allByRole(root, 'textbox')).toEqual([])
    list.resolve([])
    await page.settle()
    byRole(root, 'textbox', 'Recipient')
  })

  it('keeps nothing of one account for the next', async () => {
    const root = await open()
    await fillAddress(root)
    byRole(root, 'heading', 'Choose how it is shipped')
    page.shop.addresses.list = () => Promise.resolve([])
    page.platform.session.become({ ...kim, id: 'lee' })
    await page.settle()
    byRole(root, 'heading', 'Where should we send it?')
    expect(byRole(root, 'textbox', 'Recipient')).toMatchObject({ value: '' })
  })

  it('leaves no typed address to the next account', async () => {
    const root = await open()
    fill(byRole(root, 'textbox', 'Recipient'), seoul.recipient)
    page.platform.session.become({ ...kim, id: 'lee' })
    await page.settle()
    expect(byRole(root, 'textbox', 'Recipient')).toMatchObject({ value: '' })
  })

  it('says so when the cart becomes empty in another tab', async () => {
    const root = await open({}, '/ko/checkout/address')
    page.shop.cart.empty()
    page.platform.events.receive('cart.changed', { count: 0, reason: 'removed' })
    await page.settle()
    expect(allByRole(root, 'heading').map(({ textContent }) => textContent)).toEqual(['주문할 상품이 없어요'])
    byRole(root, 'link', '장바구니 보기')
  })
})
