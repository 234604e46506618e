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
    expect(element.querySelector('[aria-current=step]')?.textContent).to.contain('배송')
    const links = [...element.querySelectorAll('a')].map((link) => link.hash)
    expect(links).to.deep.equal(['#address'])
  })

  it('says what is done in words that follow each other as in a text', async () => {
    const element = await fixture<JtSteps>(html`<jt-steps .steps=${steps} lang="ko"></jt-steps>`)
    expect(element.querySelector('a')?.textContent).to.equal('주소, 완료')
  })

  it('leaves steps that the page has written as they are', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`)
    host.innerHTML = `<jt-steps><nav aria-label="주문 단계"><ol role="list">
      <li data-state="done"><a href="#address">주소<span class="jt-visually-hidden">, 완료</span></a></li>
      <li data-state="current" aria-current="step"><span>결제</span></li>
    </ol></nav></jt-steps>`
    const [element] = host.getElementsByTagName('jt-steps')
    Object.assign(element ?? {}, { steps })
    await element?.updateComplete
    const words = [...host.querySelectorAll('li')].map((step) => step.textContent.trim())
    expect(words).to.deep.equal(['주소, 완료', '결제'])
    await expect(host).to.be.accessible()
  })

  it('is accessible', async () => {
    await expect(await fixture(html`<jt-steps .steps=${steps}></jt-steps>`)).to.be.accessible()
  })
})
