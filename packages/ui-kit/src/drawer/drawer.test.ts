import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { atRest } from '../testing/at-rest.ts'
import './drawer.define.ts'
import type { JtDrawer } from './drawer.ts'

interface Opened {
  readonly element: JtDrawer
  readonly dialog: HTMLElement
}

async function opened(side: string, direction = 'ltr'): Promise<Opened> {
  const element = await fixture<JtDrawer>(
    html`<jt-drawer label="필터" side=${side} dir=${direction}><p>색상</p></jt-drawer>`,
  )
  element.show()
  await element.updateComplete
  const dialog = element.shadowRoot?.querySelector('dialog')
  if (!dialog) throw new Error('No dialog.')
  return { element, dialog }
}

async function close(element: JtDrawer): Promise<void> {
  const closed = oneEvent(element, 'close')
  element.close()
  await closed
}

const screen = (): Record<'left' | 'right' | 'bottom', number> => ({
  left: 0,
  right: document.documentElement.clientWidth,
  bottom: innerHeight,
})

describe('jt-drawer', () => {
  for (const [direction, side, edge] of [
    ['ltr', 'start', 'left'],
    ['ltr', 'end', 'right'],
    ['rtl', 'start', 'right'],
    ['rtl', 'end', 'left'],
    ['rtl', 'bottom', 'bottom'],
  ] as const)
    it(`comes in at the ${edge} as ${side} where text runs ${direction}`, async () => {
      const { element, dialog } = await opened(side, direction)
      await atRest(dialog)
      const box = dialog.getBoundingClientRect()
      expect(Math.abs(box[edge] - screen()[edge])).to.be.below(16)
      if (edge !== 'bottom') expect(box.width).to.be.below(screen().right - 30)
      await close(element)
    })

  for (const [side, edge] of [
    ['start', 'left'],
    ['end', 'right'],
    ['bottom', 'bottom'],
  ] as const)
    it(`comes from beyond the ${edge} as ${side}`, async () => {
      const { element, dialog } = await opened(side)
      const [coming] = dialog
        .getAnimations()
        .filter(({ transitionProperty }: Partial<CSSTransition>) => transitionProperty === 'translate')
      coming?.pause()
      if (coming) coming.currentTime = 0
      const box = dialog.getBoundingClientRect()
      const away = { left: box.right, right: screen().right - box.left, bottom: screen().bottom - box.top }
      expect(away[edge]).to.be.below(1)
      coming?.finish()
      await close(element)
    })

  it('is as high as the screen at its sides', async () => {
    const { element, dialog } = await opened('end')
    await atRest(dialog)
    expect(dialog.getBoundingClientRect().height).to.be.closeTo(innerHeight, 1)
    await close(element)
  })
})
