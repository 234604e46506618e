import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing'
import { setViewport } from '@web/test-runner-commands'
import '../button/button.define.ts'
import '../drawer/drawer.define.ts'
import { atRest } from '../testing/at-rest.ts'
import { closeButton, closing, isShown, modal, modals, partOf, shownModal } from '../testing/modals.ts'
import { expectOther, expectSame } from '../testing/same-node.ts'
import './dialog.define.ts'

for (const { tag } of modals) {
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
      const element = await shownModal(tag)
      element.remove()
      expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden')
    })

    it('scrolls its content, with title and buttons in view, on a small screen', async () => {
      await setViewport({ width: 390, height: 600 })
      const element = await shownModal(tag, '<p>되돌릴 수 없어요.</p>'.repeat(80))
      await atRest(partOf(element, 'dialog'))
      const body = partOf(element, '.body')
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
      const element = await shownModal(tag)
      element.open = false
      await element.updateComplete
      element.open = true
      await element.updateComplete
      await aTimeout(50)
      expect([element.open, isShown(element)]).to.deep.equal([true, true])
      await closing(element, () => element.close())
    })

    it('leaves the styles that the page gave itself as they were', async () => {
      const { style } = document.documentElement
      style.cssText = 'overflow: clip; padding-inline-end: 3px'
      const element = await shownModal(tag)
      expect(style.overflow).to.equal('hidden')
      await closing(element, () => element.close())
      const after = [style.overflow, style.paddingInlineEnd]
      style.cssText = ''
      expect(after).to.deep.equal(['clip', '3px'])
    })

    it('is accessible while it is open', async () => {
      const element = await shownModal(tag)
      await atRest(partOf(element, 'dialog'))
      await expect(element).to.be.accessible()
      await closing(element, () => element.close())
    })
  })
}
