import { expect } from '@open-wc/testing'
import { visibleMoney } from './money-text.ts'
import { priceText } from './price-text.ts'

const won = { amount: 39_000, currency: 'KRW' }
const dollars = { amount: 2790, currency: 'USD' }

describe('the text of a price', () => {
  it('says a reduced price as one sentence', () => {
    const sale = { ...won, was: 52_000 }
    expect(priceText(sale, 'ko').spoken).to.equal('할인가 39,000원, 정가 52,000원, 25% 할인')
    expect(priceText(sale, 'en').spoken).to.equal('Sale price ₩39,000, regular price ₩52,000, 25% off')
    const offer = { ...dollars, was: 3500 }
    expect(priceText(offer, 'en').spoken).to.equal('Sale price $27.90, regular price $35.00, 20% off')
    expect(priceText(offer, 'ko').spoken).to.equal('할인가 27.9달러, 정가 35달러, 20% 할인')
  })

  it('says a plain price as the amount alone', () => {
    expect(priceText(won, 'ko').spoken).to.equal('39,000원')
    expect(priceText(dollars, 'en').spoken).to.equal('$27.90')
  })

  it('says that a price is the lowest of several', () => {
    expect(priceText({ ...won, from: true }, 'ko')).to.include({ after: '~', spoken: '39,000원부터' })
    expect(priceText({ ...won, from: true }, 'en')).to.include({ before: 'from ', spoken: 'from ₩39,000' })
  })

  it('says a range by its two ends, whatever else it was told', () => {
    const range = { ...won, to: 52_000, from: true }
    expect(priceText(range, 'ko')).to.include({
      now: '₩39,000~₩52,000',
      after: '',
      spoken: '39,000원부터 52,000원까지',
    })
    expect(priceText(range, 'en')).to.include({
      now: '₩39,000 – ₩52,000',
      before: '',
      spoken: 'from ₩39,000 to ₩52,000',
    })
    expect(priceText({ ...won, to: 39_000 }, 'en').now).to.equal('₩39,000')
  })

  it('says what one unit costs', () => {
    const coffee = { ...won, unitPrice: 7800, unit: '100g' }
    expect(priceText(coffee, 'ko')).to.include({ unit: '100g당 ₩7,800', spoken: '39,000원, 100g당 7,800원' })
    expect(priceText(coffee, 'en')).to.include({
      unit: '₩7,800 per 100g',
      spoken: '₩39,000, ₩7,800 per 100g',
    })
    expect(priceText({ ...won, unitPrice: 7800 }, 'en').unit).to.equal('')
  })

  it('calls nothing to pay free', () => {
    expect(priceText({ ...won, amount: 0 }, 'ko')).to.include({ now: '무료', spoken: '무료' })
    const gift = { ...won, amount: 0, was: 3000 }
    expect(priceText(gift, 'ko')).to.include({ spoken: '무료, 정가 3,000원', percentOff: 0 })
    expect(priceText(gift, 'en').spoken).to.equal('Free, regular price ₩3,000')
  })

  for (const [currency, minor] of [
    ['KRW', 1],
    ['USD', 100],
    ['EUR', 100],
  ] as const)
    it(`writes ${currency} as the browser does`, () => {
      for (const locale of ['ko', 'ko-KR', 'en', 'en-US', 'de', 'en-IN']) {
        const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
        const format = new Intl.NumberFormat(locale, style)
        for (const amount of [0, 1, 99, 1.5, 100.5, 1000, 12_345, 1_234_567, 99_999_999, -2900])
          expect(visibleMoney(amount, currency, locale)).to.equal(format.format(amount / minor))
      }
    })

  it('shows minor units as the currency has them', () => {
    expect(priceText(won, 'ko').now).to.equal('₩39,000')
    expect(priceText(dollars, 'ko').now).to.equal('$27.90')
  })

  it('says a currency alike, however its code is written', () => {
    expect(priceText({ ...won, currency: 'krw' }, 'ko')).to.include({ now: '₩39,000', spoken: '39,000원' })
  })

  it('rounds the discount down', () => {
    expect(priceText({ ...won, was: 39_001 }, 'ko')).to.include({
      percentOff: 0,
      spoken: '할인가 39,000원, 정가 39,001원',
    })
    expect(priceText({ ...won, was: 58_600 }, 'ko').percentOff).to.equal(33)
  })

  it('loses nothing of a discount that is whole', () => {
    const percents = Array.from({ length: 99 }, (_, place) => place + 1)
    const told = percents.map(
      (percent) => priceText({ ...won, amount: 300 * (100 - percent), was: 30_000 }, 'ko').percentOff,
    )
    expect(told).to.deep.equal(percents)
  })

  it('promises for a range what its dearest is reduced by', () => {
    const range = { ...won, amount: 10_000, to: 30_000 }
    expect(priceText({ ...range, was: 20_000 }, 'ko')).to.include({
      was: '',
      percentOff: 0,
      spoken: '10,000원부터 30,000원까지',
    })
    expect(priceText({ ...range, was: 40_000 }, 'ko')).to.include({ was: '₩40,000', percentOff: 25 })
  })

  it('knows no discount where the old price is not higher', () => {
    expect(priceText({ ...won, was: 39_000 }, 'ko')).to.include({
      was: '',
      percentOff: 0,
      spoken: '39,000원',
    })
  })

  it('does not throw at a currency or a language that is none', () => {
    expect(priceText({ amount: 500, currency: 'JPY' }, 'ko').spoken).to.contain('500')
    expect(priceText({ amount: 500, currency: '₩' }, 'ko').now).to.contain('5')
    for (const locale of ['no language', 'ko_KR']) expect(priceText(won, locale).now).to.equal('₩39,000')
  })
})
