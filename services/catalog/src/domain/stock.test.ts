import { describe, expect, it } from 'vitest'
import { toProductId, toSku } from './ids.ts'
import { productsThatFlipped, returnStock, type StockLevel, sumLines, takeStock } from './stock.ts'

const blue = toSku('aaaaaa-blue')
const red = toSku('aaaaaa-red')
const other = toSku('bbbbbb-m')
const level = (sku: typeof blue, available: number): StockLevel => ({
  sku,
  productId: toProductId(sku.slice(0, 6)),
  available,
  version: 0,
})

it('sums the lines of one sku and orders them', () => {
  const lines = [
    { sku: other, quantity: 1 },
    { sku: red, quantity: 2 },
    { sku: blue, quantity: 1 },
    { sku: red, quantity: 3 },
  ]
  expect(sumLines(lines)).toEqual([
    { sku: blue, quantity: 1 },
    { sku: red, quantity: 5 },
    { sku: other, quantity: 1 },
  ])
})

describe('taking stock', () => {
  it('takes the last piece', () => {
    expect(takeStock([level(blue, 2)], [{ sku: blue, quantity: 2 }])).toEqual({
      kind: 'taken',
      moves: [{ sku: blue, by: -2 }],
    })
  })

  it('takes nothing where one line is short, and tells every shortage', () => {
    const lines = [
      { sku: blue, quantity: 1 },
      { sku: red, quantity: 3 },
      { sku: other, quantity: 1 },
    ]
    expect(takeStock([level(blue, 1), level(red, 2), level(other, 0)], lines)).toEqual({
      kind: 'out-of-stock',
      shortages: [
        { sku: red, available: 2 },
        { sku: other, available: 0 },
      ],
    })
  })

  it('names what the shop does not have', () => {
    expect(takeStock([level(blue, 1)], [{ sku: other, quantity: 1 }])).toEqual({
      kind: 'unknown-sku',
      skus: [other],
    })
  })
})

it('gives nothing back to a variant that is gone', () => {
  const lines = [
    { sku: blue, quantity: 1 },
    { sku: other, quantity: 1 },
  ]
  expect(returnStock([level(blue, 0)], lines)).toEqual([{ sku: blue, by: 1 }])
})

describe('availability', () => {
  const before = [level(blue, 1), level(red, 1), level(other, 1)]

  it('flips with the last variant of a product only', () => {
    expect(productsThatFlipped(before, [level(blue, 0)])).toEqual([])
    expect(productsThatFlipped(before, [level(blue, 0), level(red, 0)])).toEqual(['aaaaaa'])
  })

  it('flips back when one variant returns', () => {
    expect(productsThatFlipped([level(blue, 0), level(red, 0)], [level(red, 1)])).toEqual(['aaaaaa'])
  })
})
