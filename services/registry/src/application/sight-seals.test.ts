import { describe, expect, it } from 'vitest'
import { SightSeals } from './sight-seals.ts'

const parts = ['visitor', 'production', 'catalog', 4, '1'.repeat(16), 'view'] as const

describe('the seal of a sight', () => {
  it('is the same in every process that has the secret, and in no other', () => {
    const seal = new SightSeals('one').of(parts)
    expect(new SightSeals('one').of(parts)).toBe(seal)
    expect(new SightSeals('two').of(parts)).not.toBe(seal)
  })

  it('is another one for everything else', () => {
    const seals = new SightSeals('one')
    const others = parts.map((part, place) => seals.of(parts.with(place, `${part}2`)))
    expect(
      new Set([seals.of(parts), ...others, seals.of(['visitor production', ...parts.slice(2)])]).size,
    ).toBe(8)
  })
})
