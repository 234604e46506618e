import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import type { JtIcon } from './icon.ts'
import { icons } from './icons.ts'

const drawing = (element: JtIcon): SVGPathElement | null | undefined =>
  element.shadowRoot?.querySelector('path')

describe('jt-icon', () => {
  it('draws every icon inside its box', async () => {
    const element = await fixture<JtIcon>(html`<jt-icon></jt-icon>`)
    for (const name of Object.keys(icons) as (keyof typeof icons)[]) {
      element.name = name
      await element.updateComplete
      const box = drawing(element)?.getBBox()
      expect(box?.width ?? 0, name).to.be.greaterThan(0)
      expect(
        box && box.x >= 1 && box.y >= 1 && box.x + box.width <= 23 && box.y + box.height <= 23,
        name,
      ).to.equal(true)
    }
  })

  it('is hidden from assistive technology unless it has a label', async () => {
    const element = await fixture<JtIcon>(html`<jt-icon name="cart"></jt-icon>`)
    expect(element.shadowRoot?.querySelector('svg')?.ariaHidden).to.equal('true')
    element.label = '장바구니'
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('svg')?.ariaLabel).to.equal('장바구니')
    await expect(element).to.be.accessible()
  })

  it('draws nothing for an unknown name and says so', async () => {
    const { warn } = console
    const warnings: string[] = []
    console.warn = (message: string) => warnings.push(message)
    const element = await fixture<JtIcon>(html`<jt-icon .name=${'nothing'}></jt-icon>`)
    console.warn = warn
    expect(drawing(element)).to.equal(null)
    expect(warnings[0]).to.contain('"nothing"')
  })
})
