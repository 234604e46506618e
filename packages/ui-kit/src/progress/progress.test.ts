import { expect, fixture, html } from '@open-wc/testing'
import './progress.define.ts'
import type { JtProgress } from './progress.ts'

const bar = (element: JtProgress): HTMLProgressElement => {
  const found = element.querySelector('progress')
  if (!found) throw new Error('No bar.')
  return found
}

const progress = (value: number | undefined, max = 4): Promise<JtProgress> =>
  fixture<JtProgress>(html`<jt-progress .value=${value} max=${max} label="4단계 중 3단계"></jt-progress>`)

describe('jt-progress', () => {
  it('is a bar of its value, named by its label', async () => {
    const element = await progress(3)
    expect(bar(element).position).to.equal(0.75)
    expect(bar(element).labels[0]?.textContent?.trim()).to.equal('4단계 중 3단계')
  })

  it('says by a bar without a position that nobody knows how far', async () => {
    const element = await progress(3)
    element.value = undefined
    await element.updateComplete
    expect(bar(element).position).to.equal(-1)
  })

  it('stays within its ends whatever it is given', async () => {
    expect(bar(await progress(9)).position).to.equal(1)
    expect(bar(await progress(-3)).position).to.equal(0)
    expect(bar(await progress(3, 0)).position).to.equal(1)
  })

  it('is accessible', async () => {
    await expect(await progress(3)).to.be.accessible()
  })
})
