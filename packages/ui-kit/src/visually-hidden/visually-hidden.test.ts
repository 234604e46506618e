import { expect, fixture, html } from '@open-wc/testing'

const text = (): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<p>
      본문 <jt-visually-hidden>들리는 말 <a href="#more">더 보기</a></jt-visually-hidden>
    </p>`,
  )
const hiddenIn = (element: Element): HTMLElement => {
  const found = element.querySelector<HTMLElement>('jt-visually-hidden')
  if (!found) throw new Error('Nothing is hidden.')
  return found
}

describe('jt-visually-hidden', () => {
  it('takes no room and is still there to be read', async () => {
    const element = await text()
    const hidden = hiddenIn(element)
    expect(hidden.getBoundingClientRect().width).to.be.at.most(1)
    expect(hidden.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(true)
    const { height } = element.getBoundingClientRect()
    hidden.textContent = '들리는 말 '.repeat(200)
    expect(element.getBoundingClientRect().height).to.equal(height)
    expect(element.scrollWidth).to.equal(element.clientWidth)
  })

  it('is seen while something in it has the focus', async () => {
    const hidden = hiddenIn(await text())
    hidden.querySelector('a')?.focus()
    expect(hidden.getBoundingClientRect().width).to.be.above(40)
  })

  it('names what it stands in', async () => {
    const button = await fixture<HTMLElement>(
      html`<button type="button"><jt-visually-hidden>닫기</jt-visually-hidden></button>`,
    )
    await expect(button).to.be.accessible()
  })
})
