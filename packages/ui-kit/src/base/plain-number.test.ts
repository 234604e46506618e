import { expect } from '@open-wc/testing'
import { plainNumber } from './plain-number.ts'

const VALUES = [
  0,
  1,
  12,
  999,
  1000,
  12_345,
  999_999,
  1_000_000,
  1_234_567_890,
  9_007_199_254_740_991,
  4.5,
  4.75,
  1234.125,
  1234.5678,
  0.1,
  1e21,
  1e-7,
  -1,
  -1000,
  -1234.5,
  Infinity,
  NaN,
]

describe('a number as it is written', () => {
  for (const language of ['ko', 'ko-KR', 'en', 'en-US', 'de', 'en-IN'])
    it(`is what the browser writes in ${language}`, () => {
      for (const value of VALUES)
        expect(plainNumber(value, language)).to.equal(new Intl.NumberFormat(language).format(value))
    })

  it('asks the browser for no format where thousands have commas', () => {
    const { NumberFormat } = Intl
    let made = 0
    Intl.NumberFormat = class extends NumberFormat {
      constructor(...args: ConstructorParameters<typeof NumberFormat>) {
        super(...args)
        made += 1
      }
    } as typeof NumberFormat
    try {
      plainNumber(12_345.5, 'ko')
      expect(made).to.equal(0)
      plainNumber(12_345.5, 'fr')
      expect(made).to.equal(1)
    } finally {
      Intl.NumberFormat = NumberFormat
    }
  })
})
