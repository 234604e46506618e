import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import type { JtSteps, Step } from './steps.ts'

const steps: Step[] = [
  { label: '주소', state: 'done', href: '#address' },
  { label: '배송', state: 'current' },
  { label: '결제', state: 'todo' },
]

describe('jt-steps', () => {
  it('tells which step is current, and links back to what is done', async () => {
    const element = await fixture<JtSteps>(html`<jt-steps .steps=${steps}></jt-steps>`)
    const root = element.shadowRoot
    expect(root?.querySelector('[aria-current=step]')?.textContent).to.contain('배송')
    const links = [...(root?.querySelectorAll('a') ?? [])].map((link) => link.hash)
    expect(links).to.deep.equal(['#address'])
  })

  it('says what is done in words that follow each other as in a text', async () => {
    const element = await fixture<JtSteps>(html`<jt-steps .steps=${steps} lang="ko"></jt-steps>`)
    const spoken = element.shadowRoot?.querySelector('a')?.cloneNode(true) as Element
    for (const silent of spoken.querySelectorAll('[aria-hidden=true]')) silent.remove()
    expect(spoken.textContent.trim()).to.equal('주소, 완료')
  })

  it('is accessible', async () => {
    await expect(await fixture(html`<jt-steps .steps=${steps}></jt-steps>`)).to.be.accessible()
  })
})
