import { expect, fixture, html } from '@open-wc/testing'

const variants = ['neutral', 'accent', 'sale', 'success', 'danger'] as const

describe('jt-badge', () => {
  for (const theme of ['light', 'dark']) {
    it(`is readable in every variant in the ${theme} theme`, async () => {
      const element = await fixture(
        html`<div data-theme=${theme} style="background: var(--jt-color-bg)">
          ${variants.map((variant) => html`<jt-badge variant=${variant}>새 상품</jt-badge>`)}
        </div>`,
      )
      await expect(element).to.be.accessible()
    })
  }

  it('shows every variant in a colour of its own, and an unknown one as neutral', async () => {
    const element = await fixture(
      html`<div>
        ${[...variants, 'flashy'].map((variant) => html`<jt-badge variant=${variant}>새 상품</jt-badge>`)}
      </div>`,
    )
    const colours = [...element.children].map((badge) => getComputedStyle(badge).backgroundColor)
    expect(new Set(colours).size).to.equal(variants.length)
    expect(colours.at(-1)).to.equal(colours[0])
  })

  it('needs no script', () => {
    expect(customElements.get('jt-badge')).to.equal(undefined)
  })
})
