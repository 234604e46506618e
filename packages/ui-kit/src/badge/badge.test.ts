import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'

describe('jt-badge', () => {
  for (const theme of ['light', 'dark']) {
    it(`is readable in every variant in the ${theme} theme`, async () => {
      const variants = ['neutral', 'accent', 'sale', 'success', 'danger'] as const
      const element = await fixture(
        html`<div data-theme=${theme} style="background: var(--jt-color-bg)">
          ${variants.map((variant) => html`<jt-badge variant=${variant}>새 상품</jt-badge>`)}
        </div>`,
      )
      await expect(element).to.be.accessible()
    })
  }
})
