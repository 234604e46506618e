import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const tile = (name = '도자기 머그'): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<jt-product-tile style="inline-size: 200px">
      <jt-image src=${dot} alt="" eager></jt-image>
      <jt-badge variant="sale">20%</jt-badge>
      <h3><a href="#mug">${name}</a></h3>
      <jt-price amount="31000" was="39000" currency="KRW"></jt-price>
      <p>3가지 색</p>
      <jt-button size="s">담기</jt-button>
    </jt-product-tile>`,
  )

const part = (element: Element, selector: string): HTMLElement => {
  const found = element.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`No ${selector}.`)
  return found
}

/** What a finger on the middle of the part would touch. */
function touched(element: HTMLElement): Element | null {
  const { x, y, width, height } = element.getBoundingClientRect()
  return document.elementFromPoint(x + width / 2, y + height / 2)
}

describe('jt-product-tile', () => {
  it('is covered by its one link, all but the action', async () => {
    const element = await tile()
    const link = part(element, 'a')
    for (const covered of ['jt-image', 'jt-badge', 'h3', 'jt-price', 'p'])
      expect(touched(part(element, covered)), covered).to.equal(link)
    expect(touched(part(element, 'jt-button'))).to.equal(part(element, 'jt-button'))
  })

  it('shows where the focus is round the whole tile', async () => {
    const element = await tile()
    part(element, 'a').focus()
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Shift+Tab' })
    expect(document.activeElement).to.equal(part(element, 'a'))
    expect(getComputedStyle(element).outlineWidth).to.equal('2px')
    expect(getComputedStyle(element).outlineStyle).to.equal('solid')
  })

  it('keeps a long name to two lines and within its width', async () => {
    const long = 'Stonewarekitchencollection hand-thrown mug with a very long name that goes on and on'
    const element = await tile(long)
    expect(part(element, 'h3').getBoundingClientRect().height).to.be.closeTo(2 * 1.4 * 16, 0.5)
    expect(element.scrollWidth).to.equal(200)
  })

  it('takes the picture back when it is sold out, and only then', async () => {
    const element = await tile()
    const opacity = (): string => getComputedStyle(part(element, 'img')).opacity
    element.setAttribute('soldout', 'false')
    expect(opacity()).to.equal('1')
    element.setAttribute('soldout', '')
    expect(Number(opacity())).to.be.below(1)
  })

  it('takes as much room for the picture while it loads', async () => {
    const waiting = await fixture<HTMLElement>(
      html`<jt-product-tile aria-hidden="true" style="inline-size: 200px">
        <jt-skeleton shape="block"></jt-skeleton>
        <jt-skeleton></jt-skeleton>
      </jt-product-tile>`,
    )
    const picture = part(waiting, 'jt-skeleton').getBoundingClientRect()
    const loaded = part(await tile(), 'jt-image').getBoundingClientRect()
    expect([picture.width, picture.height]).to.deep.equal([loaded.width, loaded.height])
  })

  it('lets the price begin where a line begins, also from right to left and however narrow', async () => {
    for (const width of ['165px', '200px', '400px'])
      for (const direction of ['ltr', 'rtl']) {
        const element = await tile()
        element.style.inlineSize = width
        element.dir = direction
        const now = document.createRange()
        now.selectNodeContents(part(element, '.jt-price__now'))
        const side = direction === 'rtl' ? 'right' : 'left'
        const off = part(element, '.jt-price__off').getBoundingClientRect()
        const start = width === '400px' ? off : now.getBoundingClientRect()
        const room = part(element, 'jt-price').getBoundingClientRect()
        expect(start[side], `${width} ${direction}`).to.be.closeTo(room[side], 1)
      }
  })

  it('is accessible, also when it is sold out', async () => {
    const element = await tile()
    await expect(element).to.be.accessible()
    element.setAttribute('soldout', '')
    await expect(element).to.be.accessible()
  })
})
