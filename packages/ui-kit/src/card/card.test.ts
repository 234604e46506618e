import { expect, fixture, html } from '@open-wc/testing'
import '../button/button.define.ts'

const card = (): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<jt-card interactive style="inline-size: 240px">
      <h3><a href="#order">주문 2026-11-25</a></h3>
      <p>도자기 머그 외 2개</p>
      <jt-button size="s">다시 담기</jt-button>
    </jt-card>`,
  )

/** What a finger on the middle of the part would touch. */
function touched(host: HTMLElement, selector: string): string | undefined {
  const { x, y, width, height } = host.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  return document.elementFromPoint(x + width / 2, y + height / 2)?.localName
}

describe('jt-card', () => {
  it('is covered by the link of its heading when it is interactive, all but its controls', async () => {
    const element = await card()
    expect(touched(element, 'p')).to.equal('a')
    expect(touched(element, 'jt-button')).to.equal('jt-button')
    element.setAttribute('interactive', 'false')
    expect(touched(element, 'p')).to.equal('p')
  })

  it('looks the same as an element and as a class', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <jt-card>내용</jt-card>
        <article class="jt-card">내용</article>
      </div>`,
    )
    const looks = [...host.children].map((each) => {
      const { padding, borderRadius, display, boxShadow } = getComputedStyle(each)
      return [
        padding,
        borderRadius,
        display,
        boxShadow,
        Math.round(each.getBoundingClientRect().height),
      ].join(' ')
    })
    expect(looks[0]).to.equal(looks[1])
    expect(looks[0]).to.contain('block')
  })

  it('is accessible', async () => {
    await expect(await card()).to.be.accessible()
  })
})
