import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import '../dialog/dialog.define.ts'
import { expectSame } from '../testing/same-node.ts'
import { warningsDuring } from '../testing/warnings.ts'
import type { JtMenuItem } from './menu-item.ts'
import './menu.define.ts'
import type { JtMenu } from './menu.ts'

interface Shown {
  readonly host: HTMLElement
  readonly element: JtMenu
  readonly items: JtMenuItem[]
  readonly chosen: string[]
}

async function menu(direction = 'ltr'): Promise<Shown> {
  const host = await fixture<HTMLElement>(
    html`<div dir=${direction} style="padding-block-end: 20rem">
      <jt-menu label="내 계정">
        <jt-menu-item value="orders" href="#orders">주문 내역</jt-menu-item>
        <jt-menu-item value="addresses">배송지</jt-menu-item>
        <hr />
        <jt-menu-item value="points" disabled>적립금</jt-menu-item>
        <jt-menu-item value="out" variant="danger">Sign out</jt-menu-item>
      </jt-menu>
      <a href="#after">After</a>
    </div>`,
  )
  const element = host.querySelector('jt-menu')
  if (!element) throw new Error('No menu.')
  const chosen: string[] = []
  host.addEventListener('jt-choose', (event) => {
    chosen.push(event.detail)
  })
  host.addEventListener('click', (event) => {
    if (event.composedPath()[0] instanceof HTMLAnchorElement) event.preventDefault()
  })
  const items = [...element.querySelectorAll('jt-menu-item')]
  await Promise.all(items.map((item) => item.updateComplete))
  element.focus()
  return { host, element, items, chosen }
}

const button = (element: JtMenu): HTMLButtonElement | null | undefined =>
  element.shadowRoot?.querySelector('button')

const isOpen = ({ items }: Shown): boolean => items[0]?.checkVisibility() ?? false

async function open(shown: Shown, key = 'Enter'): Promise<void> {
  await sendKeys({ press: key })
  await waitUntil(() => isOpen(shown) && shown.items.includes(document.activeElement as JtMenuItem))
}

const at = ({ items }: Shown): number => items.findIndex((item) => item === document.activeElement)

async function placesAfter(shown: Shown, ...keys: string[]): Promise<number[]> {
  const places: number[] = []
  for (const key of keys) {
    await sendKeys({ press: key })
    places.push(at(shown))
  }
  return places
}

describe('jt-menu', () => {
  for (const [key, place] of [
    ['Enter', 0],
    ['Space', 0],
    ['ArrowDown', 0],
    ['ArrowUp', 3],
  ] as const) {
    it(`opens with ${key}, with the focus on the ${place === 0 ? 'first' : 'last'} item`, async () => {
      const shown = await menu()
      expect(isOpen(shown)).to.equal(false)
      await open(shown, key)
      expect(at(shown)).to.equal(place)
      await shown.element.updateComplete
      expect(button(shown.element)?.ariaExpanded).to.equal('true')
    })
  }

  it('is walked through with the arrow keys, round its ends', async () => {
    const shown = await menu()
    await open(shown)
    const places = await placesAfter(shown, 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home')
    expect(places).to.deep.equal([1, 3, 0, 3, 2, 0])
  })

  it('goes to what is typed', async () => {
    const shown = await menu()
    await open(shown)
    expect(await placesAfter(shown, 's')).to.deep.equal([3])
  })

  it('closes on Escape, and the focus is back at the button', async () => {
    const shown = await menu()
    await open(shown)
    await sendKeys({ press: 'Escape' })
    expect(isOpen(shown)).to.equal(false)
    expectSame(document.activeElement, shown.element)
    await waitUntil(() => button(shown.element)?.ariaExpanded === 'false')
  })

  it('closes on Tab, and the focus goes on from the button', async () => {
    const shown = await menu()
    await open(shown)
    await sendKeys({ press: 'Tab' })
    expect(isOpen(shown)).to.equal(false)
    expectSame(document.activeElement, shown.host.querySelector('a'))
  })

  it('says what is chosen, closes and gives the focus back', async () => {
    const shown = await menu()
    for (const key of ['Enter', 'Space']) {
      await open(shown)
      await sendKeys({ press: key })
      await waitUntil(() => !isOpen(shown))
      expectSame(document.activeElement, shown.element)
    }
    expect(shown.chosen).to.deep.equal(['orders', 'orders'])
  })

  it('follows links, unless the choice is prevented', async () => {
    const shown = await menu()
    const followed: boolean[] = []
    const [link] = shown.items
    link?.addEventListener('click', (event) => followed.push(!event.defaultPrevented))
    await open(shown)
    link?.click()
    link?.addEventListener('jt-choose', (event) => event.preventDefault())
    await open(shown)
    link?.click()
    expect(followed).to.deep.equal([true, false])
    expect(isOpen(shown)).to.equal(true)
  })

  it('does nothing for a disabled item, and its page hears of no press', async () => {
    const shown = await menu()
    await open(shown)
    let count = 0
    shown.host.addEventListener('click', () => (count += 1))
    shown.items[2]?.click()
    expect(shown.chosen).to.deep.equal([])
    expect(isOpen(shown)).to.equal(true)
    await placesAfter(shown, 'End', 'ArrowUp', 'Enter')
    expect([count, isOpen(shown)]).to.deep.equal([0, true])
  })

  it('passes over items that the page hides', async () => {
    const shown = await menu()
    for (const place of [0, 2]) Object.assign(shown.items[place]?.style ?? {}, { display: 'none' })
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => at(shown) === 1, 'the first that is seen has the focus')
    const places = await placesAfter(shown, 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End')
    expect(places).to.deep.equal([3, 1, 3, 1, 3])
  })

  it('closes with its button, and with a press elsewhere', async () => {
    const shown = await menu()
    const pressAt = async (element: Element | null | undefined): Promise<void> => {
      const box = element?.getBoundingClientRect()
      if (!box) throw new Error('Nothing to press.')
      await sendMouse({ type: 'click', position: [Math.round(box.left + 10), Math.round(box.top + 10)] })
    }
    await pressAt(button(shown.element))
    await waitUntil(() => isOpen(shown))
    await pressAt(button(shown.element))
    await waitUntil(() => !isOpen(shown))
    await pressAt(button(shown.element))
    await waitUntil(() => isOpen(shown))
    await sendMouse({ type: 'click', position: [600, 500] })
    await waitUntil(() => !isOpen(shown))
  })

  for (const [direction, edge] of [
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const) {
    it(`stands under its button, at its ${edge} edge where text runs ${direction}`, async () => {
      const shown = await menu(direction)
      await open(shown)
      const list = shown.element.shadowRoot?.getElementById('menu')?.getBoundingClientRect()
      const around = button(shown.element)?.getBoundingClientRect()
      expect(list?.top).to.be.at.least(around?.bottom ?? Infinity)
      expect(list?.[edge]).to.be.closeTo(around?.[edge] ?? -999, 1)
    })
  }

  it('stands above its button where there is no room below', async () => {
    const shown = await menu()
    Object.assign(shown.host.style, { position: 'fixed', insetBlockEnd: '0', padding: '0' })
    await open(shown)
    const list = shown.element.shadowRoot?.getElementById('menu')?.getBoundingClientRect()
    expect(list?.bottom).to.be.at.most((button(shown.element)?.getBoundingClientRect().top ?? 0) + 1)
  })

  it('has the focus again when a dialog that a choice opened has closed', async () => {
    const shown = await menu()
    const dialog = Object.assign(document.createElement('jt-dialog'), { label: '배송지' })
    shown.host.append(dialog)
    const [, addresses] = shown.items
    addresses?.addEventListener('jt-choose', () => dialog.show())
    await open(shown)
    addresses?.focus()
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => dialog.shadowRoot?.querySelector(':modal') && !addresses?.checkVisibility())
    const closed = oneEvent(dialog, 'close')
    dialog.close()
    await closed
    expectSame(shown.element.shadowRoot?.activeElement, button(shown.element))
  })

  it('is closed, and says so, when it is put elsewhere while it is open', async () => {
    const shown = await menu()
    await open(shown)
    shown.host.prepend(shown.element)
    await shown.element.updateComplete
    expect(isOpen(shown)).to.equal(false)
    expect(button(shown.element)?.ariaExpanded).to.equal('false')
  })

  it('stays closed when it is asked to open outside of the page', async () => {
    const shown = await menu()
    shown.element.remove()
    shown.element.show()
    shown.host.prepend(shown.element)
    expect(isOpen(shown)).to.equal(false)
  })

  it('says when it has no name or no items', async () => {
    const warnings = await warningsDuring(() => fixture(html`<jt-menu></jt-menu>`))
    expect(warnings.join()).to.contain('has no name').and.to.contain('Put jt-menu-item elements')
  })

  it('is accessible, closed and open', async () => {
    const shown = await menu()
    await expect(shown.element).to.be.accessible()
    await open(shown)
    const list = shown.element.shadowRoot?.getElementById('menu')
    await Promise.all(list?.getAnimations().map((animation) => animation.finished) ?? [])
    await expect(shown.element).to.be.accessible()
  })
})
