import { aTimeout, expect } from '@open-wc/testing'
import { sendMouse } from '@web/test-runner-commands'
import { atRest } from '../testing/at-rest.ts'
import { closing, partOf, shownModal } from '../testing/modals.ts'
import type { JtDialog } from '../dialog/dialog.ts'

const beside: [number, number] = [3, 3]

async function shown(): Promise<{ element: JtDialog; inside: [number, number] }> {
  const element = await shownModal('jt-drawer')
  const dialog = partOf(element, 'dialog')
  dialog.removeAttribute('closedby')
  await atRest(dialog)
  const { left, bottom } = dialog.getBoundingClientRect()
  return { element, inside: [Math.round(left + 30), Math.round(bottom - 120)] }
}

async function drag(from: [number, number], to: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position: from })
  await sendMouse({ type: 'down' })
  await sendMouse({ type: 'move', position: to })
  await sendMouse({ type: 'up' })
}

describe('jt-drawer where the browser does not know closedby', () => {
  before(async () => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'closedBy')
    await import('./drawer.define.ts')
  })

  it('closes at a press beside it, and asks before', async () => {
    const { element } = await shown()
    element.addEventListener('cancel', (event) => event.preventDefault(), { once: true })
    await sendMouse({ type: 'click', position: beside })
    expect(element.open).to.equal(true)
    await closing(element, () => sendMouse({ type: 'click', position: beside }))
    expect(element.open).to.equal(false)
  })

  it('stays at a press in it, and at one that leads out of it or into it', async () => {
    const { element, inside } = await shown()
    await sendMouse({ type: 'click', position: inside })
    await drag(inside, beside)
    await drag(beside, inside)
    await aTimeout(50)
    expect(element.open).to.equal(true)
  })
})
