import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands'
import '../button/button.define.ts'
import '../drawer/drawer.define.ts'
import { atRest } from '../testing/at-rest.ts'
import { expectOther, expectSame } from '../testing/same-node.ts'
import './dialog.define.ts'
import type { JtDialog } from './dialog.ts'

interface Modal {
  readonly tag: 'jt-dialog' | 'jt-drawer'
  /** Whether a press beside it closes it. */
  readonly closesBeside: boolean
}

const modals: readonly Modal[] = [
  { tag: 'jt-dialog', closesBeside: false },
  { tag: 'jt-drawer', closesBeside: true },
]

async function modal(tag: Modal['tag'], content = '<p>되돌릴 수 없어요.</p>'): Promise<JtDialog> {
  const element = document.createElement(tag)
  element.label = '주문을 취소할까요?'
  element.innerHTML = `${content}<jt-button slot="footer">닫기</jt-button>`
  const host = await fixture<HTMLElement>(html`<div></div>`)
  host.append(element)
  await element.updateComplete
  return element
}

async function shown(tag: Modal['tag'], content?: string): Promise<JtDialog> {
  const element = await modal(tag, content)
  element.show()
  await element.updateComplete
  return element
}

async function closing(element: JtDialog, how: () => unknown): Promise<void> {
  const closed = oneEvent(element, 'close')
  await how()
  await closed
  await element.updateComplete
}

/** A button as deep in shadow roots of other teams' elements as asked for, as in a page of micro-frontends. */
async function foreignTrigger(depth: number, markup: string): Promise<HTMLElement> {
  const outermost = await fixture<HTMLElement>(html`<div></div>`)
  let host = outermost
  for (let level = 1; level < depth; level += 1) {
    const inner = document.createElement('div')
    host.attachShadow({ mode: 'open' }).append(inner)
    host = inner
  }
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = markup
  const trigger = root.firstElementChild
  if (!(trigger instanceof HTMLElement)) throw new Error('No trigger.')
  return trigger
}

function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

const isShown = (element: JtDialog): boolean => element.querySelector('p')?.checkVisibility() ?? false
const inner = (element: JtDialog, selector: string): HTMLElement => {
  const part = element.shadowRoot?.querySelector<HTMLElement>(selector)
  if (!part) throw new Error(`No ${selector}.`)
  return part
}
const closeButton = (element: JtDialog): HTMLElement => inner(element, 'button[aria-label="닫기"]')
const pressBeside = (): Promise<void> => sendMouse({ type: 'click', position: [3, 3] })

for (const { tag, closesBeside } of modals) {
  describe(`${tag}, as every dialog,`, () => {
    it('shows and hides what is in it', async () => {
      const element = await modal(tag)
      expect(isShown(element)).to.equal(false)
      element.show()
      await element.updateComplete
      expect(isShown(element)).to.equal(true)
      await closing(element, () => element.close())
      expect(element.open).to.equal(false)
      await waitUntil(() => !isShown(element))
    })

    for (const depth of [1, 2]) {
      it(`gives the focus back to a trigger ${depth} shadow roots deep`, async () => {
        const trigger = await foreignTrigger(depth, '<button type="button">Open</button>')
        const element = await modal(tag)
        trigger.focus()
        element.show()
        await element.updateComplete
        expectSame(document.activeElement, element)
        await closing(element, () => sendKeys({ press: 'Escape' }))
        expectSame(focused(), trigger)
      })
    }

    it('gives the focus back to a jt-button in another shadow root', async () => {
      const trigger = await foreignTrigger(1, '<jt-button>Open</jt-button>')
      const element = await modal(tag)
      trigger.focus()
      element.show()
      await element.updateComplete
      await closing(element, () => closeButton(element).click())
      expectSame(focused(), trigger.shadowRoot?.querySelector('button'))
    })

    it('opens once it is in the page when it was shown before that', async () => {
      const element = await modal(tag)
      const host = element.parentElement
      element.remove()
      element.show()
      await element.updateComplete
      host?.append(element)
      await element.updateComplete
      expect(isShown(element)).to.equal(true)
      await closing(element, () => element.close())
    })

    it('can be asked to close in browsers without requestClose, and be kept open', async () => {
      const element = await shown(tag)
      Reflect.set(inner(element, 'dialog'), 'requestClose', undefined)
      element.addEventListener('cancel', (event) => event.preventDefault(), { once: true })
      element.requestClose()
      await element.updateComplete
      expect(isShown(element)).to.equal(true)
      await closing(element, () => element.requestClose())
      await waitUntil(() => !isShown(element))
    })

    it('keeps the page behind from being used and scrolled until it closes', async () => {
      const element = await modal(tag)
      const outside = await fixture<HTMLButtonElement>(html`<button>Outside</button>`)
      element.show()
      await element.updateComplete
      outside.focus()
      expectOther(document.activeElement, outside)
      expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden')
      await closing(element, () => element.close())
      outside.focus()
      expectSame(document.activeElement, outside)
      expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden')
    })

    it('lets the page scroll again when it is removed while it is open', async () => {
      const element = await shown(tag)
      element.remove()
      expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden')
    })

    it(`${closesBeside ? 'closes' : 'stays'} at a press beside it, and stays at one in it`, async () => {
      const element = await shown(tag)
      await atRest(inner(element, 'dialog'))
      element.querySelector('p')?.click()
      expect(element.open).to.equal(true)
      if (closesBeside) await closing(element, pressBeside)
      else await pressBeside()
      expect(element.open).to.equal(!closesBeside)
    })

    const asked: Record<string, (element: JtDialog) => unknown> = {
      Escape: () => sendKeys({ press: 'Escape' }),
      'its close button': (element) => closeButton(element).click(),
      requestClose: (element) => element.requestClose(),
    }
    for (const [way, ask] of Object.entries(asked)) {
      it(`asks before it closes by ${way}: preventing "cancel" keeps it open`, async () => {
        const element = await shown(tag)
        await sendKeys({ press: 'Shift' })
        element.addEventListener('cancel', (event) => event.preventDefault(), { once: true })
        const cancelled = oneEvent(element, 'cancel')
        await ask(element)
        await cancelled
        expect(element.open).to.equal(true)
        await closing(element, () => ask(element))
      })
    }

    it('is left alone by a "cancel" that comes from within', async () => {
      const element = await shown(tag)
      let count = 0
      element.addEventListener('cancel', () => (count += 1))
      element.querySelector('p')?.dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true }))
      expect([count, element.open]).to.deep.equal([1, true])
    })

    it('scrolls its content, with title and buttons in view, on a small screen', async () => {
      await setViewport({ width: 390, height: 600 })
      const element = await shown(tag, '<p>되돌릴 수 없어요.</p>'.repeat(80))
      await atRest(inner(element, 'dialog'))
      const body = inner(element, '.body')
      expect(body.scrollHeight).to.be.above(body.clientHeight)
      for (const part of [closeButton(element), element.querySelector('jt-button')]) {
        const box = part?.getBoundingClientRect()
        expect(box?.top).to.be.at.least(0)
        expect(box?.bottom).to.be.at.most(600)
        expect(box?.right).to.be.at.most(390)
      }
      await closing(element, () => element.close())
      await setViewport({ width: 800, height: 600 })
    })

    it('is open when it is opened again before it has said that it closed', async () => {
      const element = await shown(tag)
      element.open = false
      await element.updateComplete
      element.open = true
      await element.updateComplete
      await aTimeout(50)
      expect([element.open, isShown(element)]).to.deep.equal([true, true])
      await closing(element, () => element.close())
    })

    it('gives the focus back when it is removed while it is open', async () => {
      const trigger = await foreignTrigger(2, '<button type="button">Open</button>')
      const element = await modal(tag)
      trigger.focus()
      element.show()
      await element.updateComplete
      element.remove()
      expectSame(focused(), trigger)
    })

    it('leaves the focus where its page has put it when it is removed', async () => {
      const [trigger, next] = [
        await foreignTrigger(1, '<button type="button">Open</button>'),
        await foreignTrigger(1, '<button type="button">Next</button>'),
      ]
      const element = await modal(tag)
      trigger.focus()
      element.show()
      await element.updateComplete
      await closing(element, () => element.close())
      next.focus()
      element.remove()
      expectSame(focused(), next)
    })

    it('closes by a form with method="dialog" in it, unless the page prevents it', async () => {
      const element = await shown(tag, '<form method="dialog"><p>Sure?</p><button>Yes</button></form>')
      const button = element.querySelector('button')
      element.addEventListener('submit', (event) => event.preventDefault(), { once: true })
      button?.click()
      await aTimeout(50)
      expect(element.open).to.equal(true)
      await closing(element, () => button?.click())
      expect(element.open).to.equal(false)
    })

    it('stays when a form in it closes a dialog inside', async () => {
      const element = await shown(
        tag,
        `<p>Text</p><${tag} label="Inner"><form method="dialog"><button>Yes</button></form></${tag}>`,
      )
      const within = element.querySelector<JtDialog>(tag)
      within?.show()
      await within?.updateComplete
      if (within) await closing(within, () => within.querySelector('button')?.click())
      await aTimeout(50)
      expect(element.open).to.equal(true)
      await closing(element, () => element.close())
    })

    it('leaves the styles that the page gave itself as they were', async () => {
      const { style } = document.documentElement
      style.cssText = 'overflow: clip; padding-inline-end: 3px'
      const element = await shown(tag)
      expect(style.overflow).to.equal('hidden')
      await closing(element, () => element.close())
      const after = [style.overflow, style.paddingInlineEnd]
      style.cssText = ''
      expect(after).to.deep.equal(['clip', '3px'])
    })

    it('is accessible while it is open', async () => {
      const element = await shown(tag)
      await atRest(inner(element, 'dialog'))
      await expect(element).to.be.accessible()
      await closing(element, () => element.close())
    })
  })
}
