import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../index.ts'
import type { JtDialog } from './dialog.ts'
import { expectSame } from '../testing/same-node.ts'

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

  it('takes the one that is open within it along when it closes', async () => {
    const [outer, inner] = [await dialog('jt-drawer'), await dialog()]
    outer.append(inner)
    outer.show()
    await outer.updateComplete
    inner.show()
    await inner.updateComplete
    const innerClosed = oneEvent(inner, 'close')
    await close(outer, () => outer.close())
    await innerClosed
    expect(inner.open).to.equal(false)
    expect(document.documentElement.style.overflow).to.equal('')
  })

  for (const direction of ['ltr', 'rtl'])
    for (const side of ['left', 'right'] as const)
      it(`puts padding in the place of a scrollbar on the ${side} of a page that is ${direction}`, async () => {
        const page = document.documentElement
        const [element, before] = [await dialog(), page.style.cssText]
        // The room that a scrollbar of 15 pixels takes from the page.
        page.style.cssText = `direction: ${direction}; margin-${side}: 15px`
        const other = side === 'left' ? 'right' : 'left'
        const room = window.innerWidth - page.getBoundingClientRect().width
        element.show()
        await element.updateComplete
        const { paddingLeft, paddingRight } = getComputedStyle(page)
        await close(element, () => element.close())
        page.style.cssText = before
        expect({ left: paddingLeft, right: paddingRight }).to.deep.equal({
          [side]: `${room}px`,
          [other]: '0px',
        })
      })
})
