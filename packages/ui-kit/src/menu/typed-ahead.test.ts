import { expect } from '@open-wc/testing'
import { beginsWith, TypedAhead } from './typed-ahead.ts'

describe('typing ahead', () => {
  it('finds the beginning of a text in any case', () => {
    expect(beginsWith(' Orders ', 'or')).to.equal(true)
    expect(beginsWith('Orders', 'rd')).to.equal(false)
    expect(beginsWith('Or', 'ord')).to.equal(false)
  })

  it('takes a consonant for any syllable that begins with it', () => {
    expect(beginsWith('주문 내역', 'ㅈ')).to.equal(true)
    expect(beginsWith('주문 내역', 'ㅈㅁ')).to.equal(true)
    expect(beginsWith('주문 내역', '주ㅁ')).to.equal(true)
    expect(beginsWith('주문 내역', 'ㅊ')).to.equal(false)
  })

  it('adds keys up until there is a pause', () => {
    const typed = new TypedAhead()
    expect(typed.add('o', 1000)).to.equal('o')
    expect(typed.add('r', 1300)).to.equal('or')
    expect(typed.add('s', 2500)).to.equal('s')
  })

  it('stays at one key that is pressed again', () => {
    const typed = new TypedAhead()
    typed.add('o', 1000)
    expect(typed.add('o', 1200)).to.equal('o')
  })
})
