import { afterEach, describe, expect, it } from 'vitest'
import { createInMemoryShop } from '../../adapters/in-memory/in-memory-shop.ts'
import { MUG, SHELF, TOTE } from '../../testing/builders.ts'
import { type OpenedPage, openPage, type PageOptions } from '../../testing/open-page.ts'
import { allByRole, byRole, fill } from '../../testing/roles.ts'

let page: OpenedPage
afterEach(() => page.unmount())

async function open(options: PageOptions = {}, path = '/en/cart'): Promise<HTMLElement> {
  const shop = options.shop ?? createInMemoryShop(SHELF)
  await shop.cart.add(TOTE, 1)
  page = await openPage(path, { ...options, shop })
  return page.element
}

function wayToFreeShipping(root: ParentNode): Record<string, string | null> {
  const bar = byRole(root, 'progressbar')
  return Object.fromEntries(['amount', 'threshold', 'currency'].map((name) => [name, bar.getAttribute(name)]))
}

describe('the cart page', () => {
  it('has one heading, its lines, and the way to free shipping', async () => {
    const root = await open()
    expect(allByRole(root, 'heading', 'Cart')).toHaveLength(1)
    expect(page.platform.page.presented.at(-1)?.title).toBe('Cart')
    expect(byRole(root, 'link', 'Canvas tote').getAttribute('href')).toBe(
      '/en/p/goods-tote01?sku=tote01-blue',
    )
    expect(wayToFreeShipping(root)).toEqual({ amount: '39000', threshold: '50000', currency: 'KRW' })
    expect(byRole(root, 'link', 'Check out').getAttribute('href')).toBe('/en/checkout/address')
    expect(root.querySelector('rec-cart-addons')?.getAttribute('product-ids')).toBe('tote01')
  })

  it('says what a form did that led here, until something is changed', async () => {
    const root = await open({}, '/en/cart?notice=added')
    byRole(root, 'status', 'Added to your cart.')
    fill(byRole(root, 'spinbutton', 'Quantity of Canvas tote'), '2')
    await page.settle()
    expect(allByRole(root, 'status', 'Added to your cart.')).toEqual([])
  })

  it('says why a form did nothing', async () => {
    const root = await open({}, '/ko/cart?notice=not-enough-stock&available=2')
    expect(byRole(root, 'alert').textContent).toContain('재고가 2개뿐이에요.')
  })

  it('speaks Korean', async () => {
    const root = await open({}, '/ko/cart')
    byRole(root, 'heading', '장바구니')
    byRole(root, 'link', '주문하기')
  })

  it('changes a quantity and says so', async () => {
    const root = await open()
    fill(byRole(root, 'spinbutton', 'Quantity of Canvas tote'), '3')
    await page.settle()
    expect(page.platform.page.announced).toEqual(['Quantity of Canvas tote is now 3.'])
    expect(wayToFreeShipping(root)).toMatchObject({ amount: '117000', threshold: '50000' })
  })

  it('says how many can be had when more are typed', async () => {
    const root = await open()
    const quantity = byRole(root, 'spinbutton', 'Quantity of Canvas tote')
    Object.assign(quantity, { value: '99' }).dispatchEvent(new Event('input'))
    await page.settle()
    expect(root.textContent).toContain('You can have up to 10 of this.')
    expect(page.platform.page.announced).toEqual(['You can have up to 10 of this.'])
    Object.assign(quantity, { value: '9' }).dispatchEvent(new Event('input'))
    await page.settle()
    expect(root.textContent).not.toContain('You can have up to')
  })

  it('puts the number back and says why when there are not enough', async () => {
    const root = await open()
    const quantity = byRole(root, 'spinbutton', 'Quantity of Canvas tote')
    page.shop.faults.failNext({ code: 'not-enough-stock', available: 2 })
    fill(quantity, '9')
    await page.settle()
    expect(byRole(root, 'alert').textContent).toContain('Only 2 in stock')
    expect(quantity).toMatchObject({ value: '1' })
  })

  it('removes a line, says so, and moves the focus to the way back', async () => {
    const root = await open()
    byRole(root, 'button', 'Remove Canvas tote').click()
    await page.settle()
    expect(page.platform.page.announced).toEqual(['“Canvas tote” was removed.'])
    expect(root.textContent).toContain('Your cart is empty')
    byRole(root, 'button', 'Undo').click()
    await page.settle()
    byRole(root, 'link', 'Canvas tote')
    expect(document.activeElement).toBe(byRole(root, 'heading', 'Cart'))
  })

  it('leads a visitor through the sign-in page and back to the cart', async () => {
    const root = await open({ isVisitor: true })
    expect(allByRole(root, 'link', 'Check out')).toEqual([])
    byRole(root, 'button', 'Sign in to check out').click()
    expect(page.platform.session.signIns).toEqual(['/en/cart'])
  })

  it('says what has to be changed before it can be ordered', async () => {
    const shop = createInMemoryShop(SHELF)
    await shop.cart.add(MUG, 1)
    shop.cart.shelf.set(MUG, { sku: MUG, productId: 'mug001', name: 'Mug', price: 8_000, inStock: 0 })
    const root = await open({ shop })
    expect(root.textContent).toContain('Sold out. Remove it to continue.')
    expect(allByRole(root, 'link', 'Check out')).toEqual([])
  })

  it('offers to try again when it cannot be loaded', async () => {
    const shop = createInMemoryShop(SHELF)
    const { load } = shop.cart
    shop.cart.load = () => Promise.reject(new Error('down'))
    const root = await open({ shop })
    byRole(root, 'heading', 'Your cart could not be loaded')
    shop.cart.load = load
    byRole(root, 'button', 'Try again').click()
    await page.settle()
    byRole(root, 'link', 'Canvas tote')
  })
})
