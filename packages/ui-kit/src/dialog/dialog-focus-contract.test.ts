import { fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../button/button.define.ts'
import '../drawer/drawer.define.ts'
import { closeButton, closing, modal, modals } from '../testing/modals.ts'
import { expectSame } from '../testing/same-node.ts'
import './dialog.define.ts'

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

for (const { tag } of modals) {
  describe(`${tag}, as every dialog,`, () => {
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
  })
}
