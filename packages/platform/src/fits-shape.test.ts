import { describe, expect, it } from 'vitest'
import { type Shape, fitsShape } from './fits-shape.ts'

interface Shelf {
  readonly title: string
  readonly note?: string
  readonly items: readonly { readonly name: string; readonly price: number; readonly isNew: boolean }[]
}
const SHELF: Shape<Shelf> = {
  title: 'string',
  items: [{ name: 'string', price: 'number', isNew: 'boolean' }],
}
const shelf: Shelf = { title: 'New', items: [{ name: 'Mug', price: 9000, isNew: true }] }

describe('fitsShape', () => {
  it('accepts what has the fields, and more', () => {
    expect(fitsShape(shelf, SHELF)).toBe(true)
    expect(fitsShape({ ...shelf, items: [], shade: 'green' }, SHELF)).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'New'],
    ['a list', [shelf]],
    ['a missing field', { title: 'New' }],
    ['a field of another type', { ...shelf, title: 1 }],
    ['null in place of a list', { ...shelf, items: null }],
    ['an object in place of a list', { ...shelf, items: { 0: shelf.items[0] } }],
    [
      'one item that is wrong',
      { ...shelf, items: [...shelf.items, { name: 'Cup', price: '9000', isNew: false }] },
    ],
  ])('refuses %s', (_, value) => {
    expect(fitsShape(value, SHELF)).toBe(false)
  })
})
