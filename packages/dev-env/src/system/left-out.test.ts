import { describe, expect, it } from 'vitest'
import { parseLeftOut } from './left-out.ts'

describe('WITHOUT', () => {
  it('names services that the shop can do without', () => {
    expect([...parseLeftOut(' recommend, delivery,order ')]).toEqual(['recommend', 'delivery', 'order'])
    expect([...parseLeftOut('')]).toEqual([])
  })

  it.each(['recomend', 'catalog', 'gateway', 'order catalog'])(
    'refuses %s, and says what it can be',
    (name) => {
      expect(() => parseLeftOut(`order,${name}`)).toThrow(
        `WITHOUT names ${name}, which cannot be left out: use order, delivery or recommend.`,
      )
    },
  )
})
