import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import type { JtDialog } from '../dialog/dialog.ts'
import '../dialog/dialog.define.ts'
import '../drawer/drawer.define.ts'
import { accessibilityNode } from '../testing/accessibility-node.ts'
import { expectSame } from '../testing/same-node.ts'
import './toast-region.define.ts'
import type { JtToastRegion } from './toast-region.ts'

interface Page {
  readonly before: HTMLElement
  readonly toasts: JtToastRegion
  readonly modal: JtDialog
}

const tags = ['jt-dialog', 'jt-drawer'] as const

async function page(tag: (typeof tags)[number] = 'jt-dialog'): Promise<Page> {
  const host = await fixture<HTMLElement>(
    html`<div><button>Before</button><jt-toast-region></jt-toast-region></div>`,
  )
  const modal = Object.assign(document.createElement(tag), { label: '필터' })
  host.append(modal)
  const [before, toasts] = [host.querySelector('button'), host.querySelector('jt-toast-region')]
  if (!before || !toasts) throw new Error('No page.')
  await Promise.all([toasts.updateComplete, modal.updateComplete])
  before.focus()
  return { before, toasts, modal }
}

async function open({ modal }: Page): Promise<void> {
  modal.show()
  await modal.updateComplete
}

async function told({ toasts }: Page, message: string): Promise<HTMLElement> {
  toasts.show({ message })
  await toasts.updateComplete
  const close = [...toasts.renderRoot.querySelectorAll<HTMLElement>('.toast')].find((toast) =>
    toast.textContent?.includes(message),
  )
  if (!close) throw new Error(`"${message}" is not shown.`)
  return close
}

const closeOf = (toast: HTMLElement): HTMLElement | null => toast.querySelector<HTMLElement>('.close')

async function press(element: HTMLElement | null): Promise<void> {
  if (!element) throw new Error('Nothing to press.')
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
  const { left, top, width, height } = element.getBoundingClientRect()
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] })
}

const isLost = (): boolean => document.activeElement === document.body

describe('jt-toast-region while a modal is open', () => {
  for (const tag of tags) {
    it(`can be pressed over ${tag}, which stays open`, async () => {
      const shown = await page(tag)
      await open(shown)
      const toast = await told(shown, '담았어요')
      await press(closeOf(toast))
      await waitUntil(() => !toast.isConnected, 'the message goes')
      expect(shown.modal.open).to.equal(true)
      expect(isLost()).to.equal(false)
    })
  }

  it('is there for assistive technology before its message is', async () => {
    const shown = await page()
    await open(shown)
    const live = shown.toasts.renderRoot.querySelector('[aria-live=polite]')
    if (!live) throw new Error('No live region.')
    const known = await accessibilityNode(live)
    if (known) expect(known).to.include({ role: 'region', name: '알림' })
    const toast = await told(shown, '담았어요')
    expectSame(toast.closest('[aria-live]'), live)
    const root = toast.getRootNode()
    expectSame(
      root instanceof ShadowRoot && root.host.closest('dialog'),
      shown.modal.shadowRoot?.querySelector('dialog'),
    )
  })

  it('keeps a message that was there before, and takes it home when the modal closes', async () => {
    const shown = await page()
    const toast = await told(shown, '담았어요')
    await open(shown)
    expect(toast.checkVisibility()).to.equal(true)
    const closed = oneEvent(shown.modal, 'close')
    shown.modal.close()
    await closed
    expect(toast.checkVisibility()).to.equal(true)
    await press(closeOf(toast))
    await waitUntil(() => !toast.isConnected)
  })

  it('is over the modal on top, and over the other when that closes', async () => {
    const shown = await page()
    await open(shown)
    const second = Object.assign(document.createElement('jt-dialog'), { label: '정말요?' })
    shown.modal.append(second)
    await second.updateComplete
    second.show()
    await second.updateComplete
    await press(closeOf(await told(shown, '첫째')))
    await waitUntil(() => shown.toasts.renderRoot.querySelectorAll('.toast').length === 0, 'over the second')
    second.remove()
    await press(closeOf(await told(shown, '둘째')))
    await waitUntil(() => shown.toasts.renderRoot.querySelectorAll('.toast').length === 0, 'over the first')
  })

  it('is put away with Escape alone, and the focus stays in the modal', async () => {
    const shown = await page()
    closeOf(await told(shown, '담았어요'))?.focus()
    await open(shown)
    const close = shown.toasts.renderRoot.querySelector<HTMLElement>('.close')
    close?.focus()
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => !close?.isConnected)
    await shown.toasts.updateComplete
    expect(shown.modal.open).to.equal(true)
    expectSame(document.activeElement, shown.modal)
  })

  it('gives the focus back to the page when the modal closes under it', async () => {
    const shown = await page()
    await open(shown)
    closeOf(await told(shown, '담았어요'))?.focus()
    const closed = oneEvent(shown.modal, 'close')
    shown.modal.close()
    await closed
    expectSame(document.activeElement, shown.before)
  })
})

describe('jt-toast-region', () => {
  it('keeps the focus when its last message goes and what had it before is gone', async () => {
    const shown = await page()
    const close = closeOf(await told(shown, '담았어요'))
    close?.focus()
    shown.before.remove()
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => !close?.isConnected)
    await shown.toasts.updateComplete
    expect(isLost()).to.equal(false)
  })

  it('leaves the focus of before to what its action opens', async () => {
    const shown = await page()
    shown.toasts.show({ message: '담았어요', action: { label: '보기', onSelect: () => shown.modal.show() } })
    await shown.toasts.updateComplete
    const action = shown.toasts.renderRoot.querySelector<HTMLElement>('.action')
    action?.focus()
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => shown.modal.shadowRoot?.querySelector(':modal') && !action?.isConnected)
    const closed = oneEvent(shown.modal, 'close')
    shown.modal.close()
    await closed
    expectSame(document.activeElement, shown.before)
  })

  it('goes back where the focus was before the first of several messages', async () => {
    const shown = await page()
    const [first, second] = [await told(shown, '첫째'), await told(shown, '둘째')]
    closeOf(first)?.focus()
    closeOf(second)?.focus()
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => !second.isConnected)
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => !first.isConnected)
    await waitUntil(() => document.activeElement === shown.before)
  })
})
