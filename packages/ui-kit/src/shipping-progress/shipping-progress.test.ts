import { expect, fixture, html } from '@open-wc/testing'
import './shipping-progress.define.ts'
import type { JtShippingProgress } from './shipping-progress.ts'
import { shippingText } from './shipping-text.ts'

const shipping = (amount: number): Promise<JtShippingProgress> =>
  fixture<JtShippingProgress>(
    html`<jt-shipping-progress amount=${amount} threshold="50000" currency="KRW"></jt-shipping-progress>`,
  )

const bar = (element: JtShippingProgress): HTMLProgressElement => {
  const found = element.querySelector('progress')
  if (!found) throw new Error('No bar.')
  return found
}

const said = (element: JtShippingProgress): string =>
  element.querySelector('[role=status]')?.textContent?.trim() ?? ''

async function put(element: JtShippingProgress, amount: number): Promise<void> {
  element.amount = amount
  await element.updateComplete
}

describe('the sentence about free shipping', () => {
  const sentence = (amount: number, currency: string, language: 'ko' | 'en'): string =>
    Object.values(shippingText({ amount, threshold: 50_000, currency }, language)).join('')

  it('says what is missing in both languages and currencies', () => {
    expect(sentence(45_000, 'KRW', 'ko')).to.equal('5,000원 더 담으면 무료 배송')
    expect(sentence(45_000, 'KRW', 'en')).to.equal('Add ₩5,000 more for free shipping')
    expect(sentence(45_050, 'USD', 'en')).to.equal('Add $49.50 more for free shipping')
  })

  it('says that nothing is missing, from the very amount on', () => {
    expect(sentence(49_999, 'KRW', 'ko')).to.equal('1원 더 담으면 무료 배송')
    expect(sentence(50_000, 'KRW', 'ko')).to.equal('무료 배송이에요')
    expect(sentence(80_000, 'KRW', 'en')).to.equal('You have free shipping')
  })
})

describe('jt-shipping-progress', () => {
  it('is a bar named by its sentence', async () => {
    const element = await shipping(45_000)
    expect(bar(element).labels[0]?.textContent?.trim()).to.equal('5,000원 더 담으면 무료 배송')
    expect(bar(element).position).to.equal(0.9)
    await put(element, 80_000)
    expect(bar(element).position).to.equal(1)
  })

  it('announces that shipping became free, and nothing else', async () => {
    const element = await shipping(20_000)
    expect(said(element)).to.equal('')
    await put(element, 45_000)
    expect(said(element)).to.equal('')
    await put(element, 50_000)
    expect(said(element)).to.equal('무료 배송이에요')
    await put(element, 30_000)
    expect(said(element)).to.equal('')
  })

  it('does not announce what was so from the start', async () => {
    const element = await shipping(60_000)
    await put(element, 70_000)
    expect(said(element)).to.equal('')
  })

  it('shows nothing without a threshold', async () => {
    const element = await fixture<JtShippingProgress>(
      html`<jt-shipping-progress amount="100"></jt-shipping-progress>`,
    )
    expect(element.querySelector('progress')).to.equal(null)
  })

  it('is accessible, on its way and there', async () => {
    const element = await shipping(45_000)
    await expect(element).to.be.accessible()
    await put(element, 50_000)
    await expect(element).to.be.accessible()
  })
})
