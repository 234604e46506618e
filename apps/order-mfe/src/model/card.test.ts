import { expect, it } from 'vitest'
import { aCard, aCardDraft } from '../testing/builders.ts'
import { cardProblems, emptyCard, toCard } from './card.ts'

it('takes a card as people write it', () => {
  expect(toCard({ ...aCardDraft, number: '4242-4242 4242 4242', expiry: '12 / 30' })).toEqual(aCard)
  expect(toCard({ ...aCardDraft, expiry: '1230' })).toEqual(aCard)
})

it('names what is missing or malformed', () => {
  expect(cardProblems(emptyCard())).toEqual({
    number: 'required',
    expiry: 'required',
    cvc: 'required',
    holder: 'required',
  })
  expect(cardProblems({ ...aCardDraft, number: '42', expiry: '13/30', cvc: '12a' })).toEqual({
    number: 'number',
    expiry: 'expiry',
    cvc: 'cvc',
  })
  expect(cardProblems(aCardDraft)).toEqual({})
})
