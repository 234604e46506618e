import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import type { JtAlert } from './alert.ts'

describe('jt-alert', () => {
  it('interrupts for danger only', async () => {
    const element = await fixture<JtAlert>(html`<jt-alert>담았어요</jt-alert>`)
    expect(element.role).to.equal('status')
    element.variant = 'danger'
    await element.updateComplete
    expect(element.role).to.equal('alert')
  })

  it('looks like its default where the variant is the name of something else', async () => {
    const drawings = await Promise.all(
      ['info', 'toString', 'constructor'].map(async (variant) => {
        const element = await fixture(html`<jt-alert variant=${variant}>내용이에요.</jt-alert>`)
        return element.shadowRoot?.querySelector('path')?.getAttribute('d')
      }),
    )
    expect(drawings[0]).to.be.a('string')
    expect(new Set(drawings).size).to.equal(1)
  })

  for (const variant of ['info', 'success', 'warning', 'danger'] as const) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible as ${variant} in the ${theme} theme`, async () => {
        const element = await fixture(
          html`<div data-theme=${theme} style="background: var(--jt-color-bg)">
            <jt-alert variant=${variant} heading="제목"
              >내용이에요.<jt-button slot="actions">다시</jt-button></jt-alert
            >
          </div>`,
        )
        await expect(element).to.be.accessible()
      })
    }
  }

  it('keeps the role that the page has given it', async () => {
    const element = await fixture<JtAlert>(html`<jt-alert role="note">담았어요</jt-alert>`)
    element.variant = 'danger'
    await element.updateComplete
    expect(element.role).to.equal('note')
  })

  it('interrupts as soon as a copy of it is for danger', async () => {
    const original = await fixture<JtAlert>(html`<jt-alert>담았어요</jt-alert>`)
    const copy = original.cloneNode(true) as JtAlert
    original.after(copy)
    await copy.updateComplete
    copy.variant = 'danger'
    await copy.updateComplete
    expect(copy.role).to.equal('alert')
  })
})
