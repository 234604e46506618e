import { expect, it } from 'vitest'
import { seoul } from '../testing/builders.ts'
import { emptyDraft, isSameAddress, placeOf, problemsOf, toAddress, toDraft } from './address.ts'

it('names every field that a person still has to fill in', () => {
  expect(problemsOf(emptyDraft('KR'))).toEqual({
    recipient: 'required',
    phone: 'required',
    postalCode: 'required',
    city: 'required',
    line1: 'required',
  })
  expect(problemsOf(emptyDraft('US')).region).toBe('required')
})

it('knows the postal codes of both countries', () => {
  const draft = toDraft(seoul)
  expect(problemsOf({ ...draft, postalCode: '123' })).toEqual({ postalCode: 'postalCode' })
  expect(problemsOf({ ...draft, country: 'US', region: 'NY', postalCode: '10001-1234' })).toEqual({})
  expect(problemsOf({ ...draft, phone: 'call me' })).toEqual({ phone: 'phone' })
})

it('becomes an address without the spaces around and without empty fields', () => {
  expect(toAddress({ ...toDraft(seoul), recipient: ' 김하나 ', line2: ' ', region: 'x' })).toEqual(seoul)
})

it('is written as in its country', () => {
  const newYork = {
    ...seoul,
    country: 'US' as const,
    region: 'NY',
    city: 'New York',
    postalCode: '10001',
    line1: '1 Main St',
  }
  expect(placeOf({ ...seoul, line2: '3층' })).toBe('(04524) 서울 세종대로 110 3층')
  expect(placeOf(newYork)).toBe('1 Main St, New York, NY 10001')
})

it('is the same whatever the order of its fields', () => {
  expect(isSameAddress(seoul, Object.fromEntries(Object.entries(seoul).reverse()) as typeof seoul)).toBe(true)
  expect(isSameAddress(seoul, { ...seoul, note: '문 앞' })).toBe(false)
})
