import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import type { JtChip } from './chip.ts'

describe('jt-chip', () => {
  it('is switched on and off and says so', async () => {
    const element = await fixture<JtChip>(html`<jt-chip value="organic">유기농</jt-chip>`)
    const seen: boolean[] = []
    element.addEventListener('change', () => seen.push(element.selected))
    element.focus()
    await sendKeys({ press: 'Space' })
    await sendKeys({ press: 'Enter' })
    expect(seen).to.deep.equal([true, false])
  })

  it('asks to be taken away by a press or by Delete, once each, and stays', async () => {
    const element = await fixture<JtChip>(html`<jt-chip value="organic" removable>유기농</jt-chip>`)
    const removed: string[] = []
    element.addEventListener('jt-remove', (event) => {
      removed.push(event.detail)
    })
    element.focus()
    await sendKeys({ press: 'Enter' })
    await sendKeys({ press: 'Delete' })
    expect(removed).to.deep.equal(['organic', 'organic'])
    expect(element.isConnected).to.equal(true)
  })

  it('is accessible in all its states', async () => {
    const element = await fixture(
      html`<div>
        <jt-chip>유기농</jt-chip><jt-chip selected>무료 배송</jt-chip><jt-chip removable>3만원 이하</jt-chip>
      </div>`,
    )
    await expect(element).to.be.accessible()
  })
})
