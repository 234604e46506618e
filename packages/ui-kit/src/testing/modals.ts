import { fixture, html, oneEvent } from '@open-wc/testing'
import type { JtDialog } from '../dialog/dialog.ts'

interface Modal {
  readonly tag: 'jt-dialog' | 'jt-drawer'
  /** Whether a press beside it closes it. */
  readonly closesBeside: boolean
}

export const modals: readonly Modal[] = [
  { tag: 'jt-dialog', closesBeside: false },
  { tag: 'jt-drawer', closesBeside: true },
]

export async function modal(tag: Modal['tag'], content = '<p>되돌릴 수 없어요.</p>'): Promise<JtDialog> {
  const element = document.createElement(tag)
  element.label = '주문을 취소할까요?'
  element.innerHTML = `${content}<jt-button slot="footer">닫기</jt-button>`
  const host = await fixture<HTMLElement>(html`<div></div>`)
  host.append(element)
  await element.updateComplete
  return element
}

export async function shownModal(tag: Modal['tag'], content?: string): Promise<JtDialog> {
  const element = await modal(tag, content)
  element.show()
  await element.updateComplete
  return element
}

/** Waits until it has closed by what `how` does. */
export async function closing(element: JtDialog, how: () => unknown): Promise<void> {
  const closed = oneEvent(element, 'close')
  await how()
  await closed
  await element.updateComplete
}

export const isShown = (element: JtDialog): boolean => element.querySelector('p')?.checkVisibility() ?? false

export function partOf(element: JtDialog, selector: string): HTMLElement {
  const part = element.shadowRoot?.querySelector<HTMLElement>(selector)
  if (!part) throw new Error(`No ${selector}.`)
  return part
}

export const closeButton = (element: JtDialog): HTMLElement => partOf(element, 'button[aria-label="닫기"]')
