import { expect, it } from 'vitest'
import { checkCard } from './card-entry.ts'

const NOW = new Date('2026-03-31T23:59:59.000Z')
const CARD = { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123', holder: 'KIM HANA' }
const problemsOf = (change: Partial<typeof CARD>) => {
  const checked = checkCard({ ...CARD, ...change }, NOW)
  return 'problems' in checked ? checked.problems : {}
}

it('takes a card as people write it', () => {
  const card = { scheme: 'VISA', lastFour: '4242', behaviour: 'approve' }
  for (const number of ['4242424242424242', '4242-4242 4242 4242'])
    for (const expiry of ['12/30', '1230', '12 / 30'])
      expect(checkCard({ ...CARD, number, expiry }, NOW)).toEqual({ card })
  expect(checkCard({ ...CARD, number: '4000 0000 0000 0002' }, NOW)).toEqual({
    card: { scheme: 'VISA', lastFour: '0002', behaviour: 'decline' },
  })
})

it('names what is missing, all of it', () => {
  expect(problemsOf({ number: '', expiry: ' ', cvc: '', holder: '  ' })).toEqual({
    number: 'required',
    expiry: 'required',
    cvc: 'required',
    holder: 'required',
  })
})

it.each([
  ['too few digits', { number: '4242' }, { number: 'number' }],
  ['letters', { number: 'four two four two' }, { number: 'number' }],
  ['a mistyped number', { number: '4242 4242 4242 4243' }, { number: 'mistyped' }],
  ['a card that might be somebody’s', { number: '5555 5555 5555 4444' }, { number: 'real' }],
  ['a month that is none', { expiry: '13/30' }, { expiry: 'expiry' }],
  ['the year first', { expiry: '2030-12' }, { expiry: 'expiry' }],
  ['a card of last month', { expiry: '02/26' }, { expiry: 'expired' }],
  ['letters in the code', { cvc: '12a' }, { cvc: 'cvc' }],
])('names %s', (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems)
})

it('takes a card until the last moment of its month', () => {
  expect(problemsOf({ expiry: '03/26' })).toEqual({})
  expect(checkCard({ ...CARD, expiry: '03/26' }, new Date('2026-04-01T00:00:00.000Z'))).toEqual({
    problems: { expiry: 'expired' },
  })
})
