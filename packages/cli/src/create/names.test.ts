import { describe, expect, it } from 'vitest'
import { toNames } from './names.ts'
import { type Claim, refuseTakenNames } from './taken-names.ts'

describe('the name of a new micro-frontend', () => {
  it('gives folder and start of its tags', () => {
    expect(toNames('gift-cards')).toEqual({
      name: 'gift-cards',
      folder: 'apps/gift-cards-mfe',
      tagPrefix: 'giftc',
    })
  })

  it.each([
    '',
    'Gifts',
    '선물',
    'gifts/..',
    '../gifts',
    'gifts_2',
    '-gifts',
    'gifts-',
    'a',
    'a1',
    '9lives',
    'a'.repeat(32),
  ])('is refused where it cannot be one: %j', (name) => {
    expect(() => toNames(name)).toThrow(/cannot be the name/)
  })

  it.each(['jt', 'mfe', 'm-fe'])('is refused where its tags would be those of the shop: %s', (name) => {
    expect(() => toNames(name)).toThrow(/belong to the shop/)
  })

  it('has no ending that the folder adds', () => {
    expect(() => toNames('gifts-mfe')).toThrow(/Leave "-mfe" out/)
  })
})

describe('a name that somebody has', () => {
  const order: Claim = {
    name: 'order',
    routes: [{ pattern: '/cart' }, { pattern: '/orders/:id' }],
    fragments: [{ tag: 'ord-mini-cart' }],
    where: 'apps/order-mfe',
  }

  it.each([
    ['order', /"order" is taken, by apps\/order-mfe/],
    ['cart', /the page \/cart, which order shows/],
    ['ord', /begin with ord-, as those of order do/],
  ])('is refused: %s', (name, reason) => {
    expect(() => refuseTakenNames(toNames(name), [order])).toThrow(reason)
  })

  it('is no other name', () => {
    expect(() => refuseTakenNames(toNames('orders'), [order])).not.toThrow()
  })
})
