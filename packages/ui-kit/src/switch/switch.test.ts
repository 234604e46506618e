import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { JtSwitch } from './switch.ts'

describe('jt-switch', () => {
  it('is switched by a press on its label, and tells the page once', async () => {
    const element = await fixture<JtSwitch>(html`<jt-switch>Free <b>shipping</b></jt-switch>`)
    const seen: boolean[] = []
    element.addEventListener('change', () => seen.push(element.checked))
    element.querySelector('b')?.click()
    element.querySelector('b')?.click()
    expect(seen).to.deep.equal([true, false])
  })

  it('is a switch to assistive technology, not a checkbox', async function () {
    const element = await fixture<JtSwitch>(html`<jt-switch label="Free shipping"></jt-switch>`)
    const control: HTMLElement & { computedRole?: string } = innerControl(element)
    // Only Chromium tells the role that it computes.
    if (control.computedRole === undefined) this.skip()
    expect(control.computedRole).to.equal('switch')
  })

  it('moves its thumb to the far end of its track, in both directions of writing', async () => {
    const thumb = (element: JtSwitch): number =>
      Number.parseFloat(getComputedStyle(innerControl(element), '::before').left)
    for (const [dir, isRightWhenOn] of [
      ['ltr', true],
      ['rtl', false],
    ] as const) {
      const host = await fixture(
        html`<div dir=${dir}>
          <jt-switch label="Off"></jt-switch><jt-switch label="On" checked></jt-switch>
        </div>`,
      )
      const [off, on] = [...host.querySelectorAll('jt-switch')].map(thumb)
      expect((on ?? 0) > (off ?? 0), dir).to.equal(isRightWhenOn)
    }
  })
})
