import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import { warningsDuring } from '../testing/warnings.ts'
import type { JtPrice } from './price.ts'

/** What is read: the text that is not hidden from assistive technology. */
const heard = (element: Element): string =>
  [...element.querySelectorAll(':scope > :not([aria-hidden=true])')].map((part) => part.textContent).join(' ')

const price = (attributes: string): Promise<JtPrice> =>
  fixture<HTMLElement>(html`<div></div>`).then(async (host) => {
    host.innerHTML = `<jt-price ${attributes}></jt-price>`
    const element = host.querySelector('jt-price')
    if (!element) throw new Error('No price.')
    await element.updateComplete
    return element
  })

describe('jt-price', () => {
  it('is heard as one sentence only', async () => {
    const element = await price('amount="31000" was="39000" currency="KRW" locale="ko"')
    expect(heard(element)).to.equal('할인가 31,000원, 정가 39,000원, 20% 할인')
  })

  it('shows the price, the old one struck and the discount', async () => {
    const element = await price('amount="31000" was="39000" currency="KRW" locale="ko"')
    expect(element.innerText).to.contain('₩31,000').and.to.contain('−20%')
    expect(element.querySelector('s')?.textContent).to.equal('₩39,000')
  })

  it('speaks the language of the page unless told otherwise', async () => {
    const element = await price('amount="31000" currency="KRW"')
    expect(heard(element)).to.equal('31,000원')
    document.documentElement.lang = 'en'
    await Promise.resolve()
    await element.updateComplete
    document.documentElement.lang = 'ko'
    expect(heard(element)).to.equal('₩31,000')
  })

  it('shows nothing without an amount', async () => {
    expect((await price('currency="KRW"')).textContent?.trim()).to.equal('')
    expect((await price('amount="" currency="KRW"')).textContent?.trim()).to.equal('')
    expect((await price('amount="soon" currency="KRW"')).textContent?.trim()).to.equal('')
  })

  it('shows what one unit costs below the price', async () => {
    const element = await price('amount="5900" unitprice="1180" unit="100g" locale="ko"')
    const [now, unit] = [element.querySelector('.jt-price__now'), element.querySelector('.jt-price__unit')]
    expect(unit?.textContent).to.equal('100g당 ₩1,180')
    const bottom = now?.getBoundingClientRect().bottom ?? Infinity
    expect(unit?.getBoundingClientRect().top).to.be.at.least(bottom - 1)
  })

  it('leaves a price that the page has written as it is', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`)
    host.innerHTML = '<jt-price amount="31000"><span class="jt-price__now">₩29,000</span></jt-price>'
    const element = host.querySelector('jt-price')
    await element?.updateComplete
    expect(element?.innerText).to.equal('₩29,000')
    expect(element?.childNodes).to.have.length(1)
  })

  it('says that it knows no such locale, and shows the currency all the same', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await price('amount="31000" currency="KRW" locale="ko_KR"')
      expect(element.innerText).to.contain('₩31,000')
    })
    expect(warnings.join()).to.contain('locale "ko_KR"')
    expect(await warningsDuring(() => price('amount="31000" locale="ko-KR"'))).to.deep.equal([])
  })

  it('is accessible', async () => {
    await expect(await price('amount="31000" was="39000" currency="KRW" from')).to.be.accessible()
  })
})
