import { expect, fixture, html } from '@open-wc/testing'
import { whenMotionIsReduced } from '../testing/reduced-motion.ts'
import './spinner.define.ts'
import type { JtSpinner } from './spinner.ts'

const names = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('[role=progressbar]')].map((spinner) => spinner.ariaLabel)

const turn = (element: Element): number =>
  Number.parseFloat(getComputedStyle(element, '::before').animationDuration)

describe('jt-spinner', () => {
  it('says what is going on, or that something is', async () => {
    const element = await fixture(
      html`<div><jt-spinner></jt-spinner><jt-spinner label="주문을 확인하는 중"></jt-spinner></div>`,
    )
    expect(names(element)).to.deep.equal(['불러오는 중', '주문을 확인하는 중'])
    await expect(element).to.be.accessible()
  })

  it('says so in the language of the page, and in another when that changes', async () => {
    const element = await fixture<JtSpinner>(html`<jt-spinner></jt-spinner>`)
    document.documentElement.lang = 'en'
    await Promise.resolve()
    await element.updateComplete
    document.documentElement.lang = 'ko'
    expect(names(element)).to.deep.equal(['Loading'])
  })

  it('does not push the lines of a text apart', async () => {
    const line = await fixture(html`<p>확인하는 중</p>`)
    const before = line.getBoundingClientRect().height
    line.append(document.createElement('jt-spinner'))
    expect(line.querySelector('jt-spinner')?.getBoundingClientRect().width).to.be.above(8)
    expect(line.getBoundingClientRect().height).to.be.closeTo(before, 1)
  })

  it('turns slowly for those who want less motion', async function () {
    const element = await fixture(html`<jt-spinner></jt-spinner>`)
    const usual = turn(element)
    const reduced = await whenMotionIsReduced(() => turn(element))
    if (reduced === undefined) this.skip()
    expect(reduced).to.be.above(usual * 2)
  })
})
