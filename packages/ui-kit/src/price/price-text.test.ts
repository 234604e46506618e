import { expect } from '@open-wc/testing'
import { priceText } from './price-text.ts'

const won = { amount: 31_000, currency: 'KRW', from: false }
const dollars = { amount: 2790, currency: 'USD', from: false }

describe('the text of a price', () => {
  it('says a reduced price as one sentence', () => {
    expect(priceText({ ...won, was: 39_000 }, 'ko').spoken).to.equal('할인가 31,000원, 정가 39,000원')
    expect(priceText({ ...won, was: 39_000 }, 'en').spoken).to.equal(
      'Sale price ₩31,000, regular price ₩39,000',
    )
    expect(priceText({ ...dollars, was: 3500 }, 'en').spoken).to.equal(
      'Sale price $27.90, regular price $35.00',
    )
    expect(priceText({ ...dollars, was: 3500 }, 'ko').spoken).to.equal('할인가 27.9달러, 정가 35달러')
  })

  it('says a plain price as the amount alone', () => {
    expect(priceText(won, 'ko').spoken).to.equal('31,000원')
    expect(priceText(dollars, 'en').spoken).to.equal('$27.90')
  })

  it('says that a price is the lowest of several', () => {
    expect(priceText({ ...won, from: true }, 'ko').spoken).to.equal('31,000원부터')
    expect(priceText({ ...won, from: true }, 'en').spoken).to.equal('from ₩31,000')
  })

  it('shows minor units as the currency has them', () => {
    expect(priceText(won, 'ko').now).to.equal('₩31,000')
    expect(priceText(dollars, 'ko').now).to.equal('$27.90')
    expect(priceText({ ...won, amount: 0 }, 'en').now).to.equal('₩0')
  })

  it('rounds the discount down', () => {
    expect(priceText({ ...won, was: 39_000 }, 'ko').percentOff).to.equal(20)
    expect(priceText({ ...won, amount: 38_999, was: 39_000 }, 'ko').percentOff).to.equal(0)
  })

  it('knows no discount where the old price is not higher', () => {
    expect(priceText({ ...won, was: 31_000 }, 'ko')).to.include({
      was: '',
      percentOff: 0,
      spoken: '31,000원',
    })
  })

  it('names an unknown currency by its symbol', () => {
    expect(priceText({ amount: 500, currency: 'JPY', from: false }, 'ko').spoken).to.contain('500')
  })
})
