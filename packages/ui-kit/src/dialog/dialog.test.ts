import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import type { JtDialog } from './dialog.ts'
import { expectOther, expectSame } from '../testing/same-node.ts'

async function dialog(tag: 'jt-dialog' | 'jt-drawer' = 'jt-dialog'): Promise<JtDialog> {
  const element = document.createElement(tag)
  element.label = '주문을 취소할까요?'
  element.innerHTML = '<p>되돌릴 수 없어요.</p><jt-button slot="footer">닫기</jt-button>'
  const host = await fixture<HTMLElement>(html`<div></div>`)
  host.append(element)
  await element.updateComplete
  return element
}

async function close(element: JtDialog, how: () => void | Promise<void>): Promise<void> {
  const closed = oneEvent(element, 'close')
  await how()
  await closed
  await element.updateComplete
}

/** A button in the shadow root of another team's element, as in a page of micro-frontends. */
function foreignTrigger(): HTMLButtonElement {
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = '<button type="button">Open</button>'
  const trigger = root.querySelector('button')
  if (!trigger) throw new Error('No trigger.')
  return trigger
}

const isShown = (element: JtDialog): boolean => element.querySelector('p')?.checkVisibility() ?? false

for (const tag of ['jt-dialog', 'jt-drawer'] as const) {
  describe(tag, () => {
    it('shows and hides what is in it', async () => {
      const element = await dialog(tag)
      expect(isShown(element)).to.equal(false)
      element.show()
      await element.updateComplete
      expect(isShown(element)).to.equal(true)
      await close(element, () => element.close())
      expect(element.open).to.equal(false)
    })

    it('gives the focus back to a trigger in another shadow root', async () => {
      const trigger = foreignTrigger()
      const element = await dialog(tag)
      trigger.focus()
      element.open = true
      await element.updateComplete
      expectSame(document.activeElement, element)
      await close(element, () => sendKeys({ press: 'Escape' }))
      const root = trigger.getRootNode()
      expectSame(root instanceof ShadowRoot && root.activeElement, trigger)
      if (root instanceof ShadowRoot) root.host.remove()
    })

    it('keeps the page behind from being used and scrolled until it closes', async () => {
      const element = await dialog(tag)
      const outside = await fixture<HTMLButtonElement>(html`<button>Outside</button>`)
      element.show()
      await element.updateComplete
      outside.focus()
      expectOther(document.activeElement, outside)
      expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden')
      await close(element, () => element.close())
      outside.focus()
      expectSame(document.activeElement, outside)
      expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden')
    })

    it('lets the page scroll again when it is removed while it is open', async () => {
      const element = await dialog(tag)
      element.show()
      await element.updateComplete
      element.remove()
      expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden')
    })

    it('closes with its close button', async () => {
      const element = await dialog(tag)
      element.show()
      await element.updateComplete
      const button = element.shadowRoot?.querySelector<HTMLElement>('button[aria-label="닫기"]')
      await close(element, () => button?.click())
      await waitUntil(() => !isShown(element))
    })

    it('is accessible while it is open', async () => {
      const element = await dialog(tag)
      element.show()
      await element.updateComplete
      await aTimeout(300)
      await expect(element).to.be.accessible()
      await close(element, () => element.close())
    })
  })
}

describe('jt-dialog', () => {
  it('focuses what asks for it', async () => {
    const element = await dialog()
    element.innerHTML = '<p></p><jt-input label="Name" autofocus></jt-input>'
    element.show()
    await element.updateComplete
    expectSame(document.activeElement, element.querySelector('jt-input'))
    await close(element, () => element.close())
  })

  it('keeps the page locked until the last of several is closed', async () => {
    const [first, second] = [await dialog(), await dialog('jt-drawer')]
    first.show()
    second.show()
    await Promise.all([first.updateComplete, second.updateComplete])
    await close(second, () => second.close())
    expect(document.documentElement.style.overflow).to.equal('hidden')
    await close(first, () => first.close())
    expect(document.documentElement.style.overflow).to.equal('')
  })
})
