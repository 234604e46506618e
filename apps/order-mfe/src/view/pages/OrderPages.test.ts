import { afterEach, describe, expect, it, vi } from 'vitest'
import { createInMemoryShop } from '../../adapters/in-memory/in-memory-shop.ts'
import { seoul, SHELF } from '../../testing/builders.ts'
import { type OpenedPage, openPage, orderedShop, type PageOptions } from '../../testing/open-page.ts'
import { allByRole, byRole, fill, submit } from '../../testing/roles.ts'

let page: OpenedPage
afterEach(() => page.unmount())

async function open(path: (orderId: string) => string, options: PageOptions = {}): Promise<string> {
  const { shop, orderId } = await orderedShop()
  page = await openPage(path(orderId), { shop, ...options })
  return orderId
}
const orderPath = (id: string) => `/en/orders/${id}`

describe('my orders', () => {
  it('lists them and leads to each', async () => {
    const id = await open(() => '/en/orders')
    byRole(page.element, 'heading', 'My orders')
    expect(byRole(page.element, 'link', 'Canvas tote').getAttribute('href')).toBe(`/en/orders/${id}`)
    expect(page.element.textContent).toContain('J-7K3M-92QX Ordered on March 2, 2026')
  })

  it('are what an account starts with', async () => {
    await open(() => '/en/account')
    byRole(page.element, 'heading', 'My orders')
    expect(page.platform.navigation.current).toBe('/en/orders')
  })

  it('asks a visitor to sign in and brings him back here', async () => {
    await open(() => '/ko/orders', { isVisitor: true })
    byRole(page.element, 'button', '로그인').click()
    expect(page.platform.session.signIns).toEqual([undefined])
  })

  it.each(['/en/orders', '/en/orders/00000000-0000-4000-8000-000000000001', '/en/account/addresses'])(
    'asks the shop for nothing while nobody is signed in (%s)',
    async (path) => {
      const shop = createInMemoryShop(SHELF)
      const [list, find] = [vi.spyOn(shop.orders, 'list'), vi.spyOn(shop.orders, 'find')]
      const addresses = vi.spyOn(shop.addresses, 'list')
      page = await openPage(path, { shop, isVisitor: true })
      byRole(page.element, 'heading', 'Please sign in')
      expect(page.platform.page.presented.map(({ title }) => title)).toEqual(['Please sign in'])
      for (const asked of [list, find, addresses]) expect(asked).not.toHaveBeenCalled()
    },
  )
})

describe('the order page', () => {
  it('confirms an order that was just placed', async () => {
    await open((id) => `${orderPath(id)}?placed=1`)
    byRole(page.element, 'heading', 'Thank you for your order')
    expect(page.platform.page.presented.at(-1)?.title).toBe('Thank you for your order')
    expect(byRole(page.element, 'status').textContent).toContain('J-7K3M-92QX')
  })

  it('changes the address', async () => {
    const id = await open(orderPath)
    byRole(page.element, 'heading', 'Order J-7K3M-92QX')
    byRole(page.element, 'button', 'Change address').click()
    await page.settle()
    fill(byRole(page.element, 'textbox', 'Address'), '해운대로 1')
    submit(page.element)
    await page.settle()
    expect(page.platform.page.announced).toEqual(['The address was changed.'])
    expect(page.element.textContent).toContain('해운대로 1')
    expect(page.shop.orders.orders.get(id)?.address).toEqual({ ...seoul, line1: '해운대로 1' })
  })

  it('asks before it cancels', async () => {
    const id = await open(orderPath)
    byRole(page.element, 'button', 'Cancel order').click()
    await page.settle()
    const dialog = byRole(page.element, 'dialog', 'Cancel this order?')
    expect(dialog.textContent).toContain('You get ₩78,000 back')
    byRole(dialog, 'button', 'Go back').click()
    await page.settle()
    expect(page.shop.orders.orders.get(id)?.state).toBe('placed')
    byRole(dialog, 'button', 'Yes, cancel it').click()
    await page.settle()
    expect(page.shop.orders.orders.get(id)?.state).toBe('cancelled')
    expect(page.platform.page.announced).toEqual(['The order was cancelled.'])
    expect(allByRole(page.element, 'button', 'Cancel order')).toEqual([])
    expect(page.element.textContent).toContain('Your money was refunded.')
    expect(document.activeElement).toBe(byRole(page.element, 'heading', 'Payment'))
  })

  it('says so when it has been shipped meanwhile', async () => {
    const id = await open(orderPath)
    page.shop.orders.ship(id)
    byRole(page.element, 'button', 'Yes, cancel it').click()
    await page.settle()
    expect(byRole(page.element, 'alert').textContent).toContain('already on its way')
    expect(allByRole(page.element, 'button', 'Cancel order')).toEqual([])
    expect(allByRole(page.element, 'button', 'Change address')).toEqual([])
  })

  it('says that there is no such order', async () => {
    await open(() => '/ko/orders/nothing')
    byRole(page.element, 'heading', '이 주문을 찾을 수 없어요')
  })
})
