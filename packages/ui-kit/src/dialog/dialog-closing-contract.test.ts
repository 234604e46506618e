import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import '../button/button.define.ts'
import '../drawer/drawer.define.ts'
import { atRest } from '../testing/at-rest.ts'
import { closeButton, closing, isShown, modals, partOf, shownModal } from '../testing/modals.ts'
import './dialog.define.ts'
import type { JtDialog } from './dialog.ts'

const pressBeside = (): Promise<void> => sendMouse({ type: 'click', position: [3, 3] })

for (const { tag, closesBeside } of modals) {
  describe(`${tag}, as every dialog,`, () => {
    it('can be asked to close in browsers without requestClose, and be kept open', async () => {
      const element = await shownModal(tag)
      Reflect.set(partOf(element, 'dialog'), 'requestClose', undefined)
      element.addEventListener('cancel', (event) => event.preventDefault(), { once: true })
      element.requestClose()
      await element.updateComplete
      expect(isShown(element)).to.equal(true)
      await closing(element, () => element.requestClose())
      await waitUntil(() => !isShown(element))
    })

    it(`${closesBeside ? 'closes' : 'stays'} at a press beside it, and stays at one in it`, async () => {
      const element = await shownModal(tag)
      await atRest(partOf(element, 'dialog'))
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
        const element = await shownModal(tag)
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
      const element = await shownModal(tag)
      let count = 0
      element.addEventListener('cancel', () => (count += 1))
      element.querySelector('p')?.dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true }))
      expect([count, element.open]).to.deep.equal([1, true])
    })

    it('closes by a form with method="dialog" in it, unless the page prevents it', async () => {
      const element = await shownModal(tag, '<form method="dialog"><p>Sure?</p><button>Yes</button></form>')
      const button = element.querySelector('button')
      element.addEventListener('submit', (event) => event.preventDefault(), { once: true })
      button?.click()
      await aTimeout(50)
      expect(element.open).to.equal(true)
      await closing(element, () => button?.click())
      expect(element.open).to.equal(false)
    })

    it('stays when a form in it closes a dialog inside', async () => {
      const element = await shownModal(
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
  })
}
