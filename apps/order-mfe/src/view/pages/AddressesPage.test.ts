import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createInMemoryShop } from '../../adapters/in-memory/in-memory-shop.ts'
import { kim, seoul, SHELF } from '../../testing/builders.ts'
import { type OpenedPage, openPage } from '../../testing/open-page.ts'
import { allByRole, byRole, fill, submit } from '../../testing/roles.ts'

let page: OpenedPage
beforeEach(async () => {
  const shop = createInMemoryShop(SHELF)
  await shop.addresses.save({ address: seoul })
  page = await openPage('/en/account/addresses', { shop })
})
afterEach(() => page.unmount())

const recipients = async () => (await page.shop.addresses.list()).map(({ address }) => address.recipient)

describe('the addresses page', () => {
  it('lists the saved addresses', () => {
    byRole(page.element, 'heading', 'Addresses')
    expect(allByRole(page.element, 'listitem')).toHaveLength(1)
    expect(page.element.textContent).toContain('Default address')
  })

  it('adds one', async () => {
    byRole(page.element, 'button', 'Add an address').click()
    await page.settle()
    const fields = {
      Recipient: '이두리',
      Phone: seoul.phone,
      'Postal code': '48058',
      City: '부산',
      Address: '1',
    }
    for (const [label, value] of Object.entries(fields)) fill(byRole(page.element, 'textbox', label), value)
    submit(page.element)
    await page.settle()
    expect(await recipients()).toEqual(['김하나', '이두리'])
    expect(page.platform.page.announced).toEqual(['The address was saved.'])
    expect(document.activeElement).toBe(byRole(page.element, 'heading', 'Addresses'))
  })

  it('edits one', async () => {
    byRole(page.element, 'button', 'Edit the address of 김하나').click()
    await page.settle()
    fill(byRole(page.element, 'textbox', 'Recipient'), '김하늘')
    submit(page.element)
    await page.settle()
    expect(await recipients()).toEqual(['김하늘'])
  })

  it('keeps the form and says why when it cannot be saved', async () => {
    byRole(page.element, 'button', 'Edit the address of 김하나').click()
    await page.settle()
    page.shop.faults.failNext({ code: 'address-limit' })
    submit(page.element)
    await page.settle()
    expect(byRole(page.element, 'alert').textContent).toContain('up to 20 addresses')
    byRole(page.element, 'textbox', 'Recipient')
  })

  it('leaves no address that is being edited to the next account', async () => {
    byRole(page.element, 'button', 'Edit the address of 김하나').click()
    await page.settle()
    byRole(page.element, 'textbox', 'Recipient')
    page.shop.addresses.list = () => Promise.resolve([])
    page.platform.session.become({ ...kim, id: 'lee' })
    await page.settle()
    expect(allByRole(page.element, 'textbox')).toEqual([])
    expect(page.element.textContent).toContain('You have no saved address yet.')
  })

  it('deletes one', async () => {
    byRole(page.element, 'button', 'Delete the address of 김하나').click()
    await page.settle()
    expect(await recipients()).toEqual([])
    expect(page.element.textContent).toContain('You have no saved address yet.')
  })
})
