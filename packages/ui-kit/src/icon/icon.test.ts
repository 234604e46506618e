import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import '../index.ts'
import { accessibilityNode } from '../testing/accessibility-node.ts'
import { framedPage } from '../testing/framed-page.ts'
import { warningsDuring } from '../testing/warnings.ts'
import type { JtIcon } from './icon.ts'
import { fillable, icons } from './icons.ts'

const edge = 48

/** The opaque pixels of what masks an element, drawn as a square of 48. */
async function pixels(element: Element): Promise<readonly [x: number, y: number][]> {
  const address = /^url\("(.*)"\)$/.exec(getComputedStyle(element).maskImage)?.[1]
  if (!address) return []
  const picture = new Image(edge, edge)
  picture.src = address
  await picture.decode()
  const canvas = new OffscreenCanvas(edge, edge)
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0, edge, edge)
  const { data = [] } = context?.getImageData(0, 0, edge, edge) ?? {}
  return [...data].flatMap((value, byte) => {
    const pixel = (byte - 3) / 4
    return byte % 4 === 3 && value > 0 ? [[pixel % edge, Math.floor(pixel / edge)]] : []
  })
}

describe('jt-icon', () => {
  it('draws every icon, each another one, inside its box', async () => {
    const element = await fixture<JtIcon>(html`<jt-icon></jt-icon>`)
    const drawn = new Set<string>()
    for (const name of Object.keys(icons) as (keyof typeof icons)[]) {
      element.name = name
      await element.updateComplete
      const shape = await pixels(element)
      expect(shape.length, name).to.be.greaterThan(edge)
      expect(
        shape.filter((at) => at.some((value) => value < 2 || value > edge - 3)),
        name,
      ).to.deep.equal([])
      drawn.add(String(shape))
    }
    expect(drawn.size).to.equal(Object.keys(icons).length)
  })

  it('fills a shape that can be filled', async () => {
    for (const name of fillable) {
      const element = await fixture<JtIcon>(html`<jt-icon name=${name}></jt-icon>`)
      const outline = await pixels(element)
      element.filled = true
      await element.updateComplete
      expect((await pixels(element)).length, name).to.be.greaterThan(outline.length * 1.25)
    }
  })

  it('looks the same before its script has come', async () => {
    const after = await fixture(html`<jt-icon name="cart"></jt-icon>`)
    const page = await framedPage('<jt-icon name="cart"></jt-icon>')
    const before = page.document.querySelector('jt-icon')
    if (!before) throw new Error('No icon.')
    expect(page.window.customElements.get('jt-icon')).to.equal(undefined)
    expect(await pixels(before)).to.deep.equal(await pixels(after))
    expect(before.getBoundingClientRect().width).to.equal(after.getBoundingClientRect().width)
    page.close()
  })

  it('has the colour of the text around it, also where the reader has chosen the colours', async () => {
    const host = await fixture(html`<p style="color: rgb(1, 2, 3)"><jt-icon name="cart"></jt-icon></p>`)
    const icon = host.querySelector('jt-icon') ?? host
    expect(getComputedStyle(icon).backgroundColor).to.equal('rgb(1, 2, 3)')
    await emulateMedia({ forcedColors: 'active' })
    // Firefox cannot be asked to.
    const isForced = matchMedia('(forced-colors: active)').matches
    const [shown, text] = [getComputedStyle(icon).backgroundColor, getComputedStyle(host).color]
    await emulateMedia({ forcedColors: 'none' })
    expect(shown).to.equal(text)
    if (isForced) expect(shown).not.to.equal('rgb(1, 2, 3)')
  })

  it('is passed over by assistive technology unless it has a label', async () => {
    const element = await fixture<JtIcon>(html`<jt-icon name="cart"></jt-icon>`)
    expect((await accessibilityNode(element))?.name ?? '').to.equal('')
    element.label = '장바구니'
    await element.updateComplete
    const node = await accessibilityNode(element)
    if (node) expect([node.role, node.name]).to.deep.equal(['image', '장바구니'])
    await expect(element).to.be.accessible()
  })

  it('names the button that it is alone in', async () => {
    const host = await fixture(
      html`<div>
        <jt-button><jt-icon name="cart" label="Cart"></jt-icon></jt-button>
      </div>`,
    )
    const button = host.querySelector('jt-button')?.shadowRoot?.querySelector('button') ?? host
    const node = await accessibilityNode(button)
    if (node) expect(node.name).to.equal('Cart')
  })

  it('draws nothing for an unknown name and says so', async () => {
    let element: Element | undefined
    const warnings = await warningsDuring(async () => {
      element = await fixture(html`<jt-icon .name=${'nothing'}></jt-icon>`)
    })
    expect(element && getComputedStyle(element).maskImage).to.contain('gradient')
    expect(warnings[0]).to.contain('"nothing"')
  })

  it('says which drawings can be filled', async () => {
    const warnings = await warningsDuring(() => fixture(html`<jt-icon name="truck" filled></jt-icon>`))
    expect(warnings[0]).to.contain('heart, star')
  })
})
