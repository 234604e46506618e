import { describe, expect, test } from 'vitest'
import { type SigningKey, planRotation, publishedKeys } from './signing-key.ts'

const at = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000)
const key = (id: string, signsFrom: number, withdrawnAt?: number): SigningKey => ({
  id,
  jwk: {},
  signsFrom: at(signsFrom),
  withdrawnAt: withdrawnAt === undefined ? undefined : at(withdrawnAt),
})
const idsAt = (keys: readonly SigningKey[], minutes: number): readonly string[] =>
  publishedKeys(keys, at(minutes)).map(({ id }) => id)

test('the newest key that may sign is first, one that waits is known already, a withdrawn one is gone', () => {
  const keys = [key('first', 0, 500), key('second', 10, 600), key('third', 20)]
  expect(idsAt(keys, 5)).toEqual(['first', 'second', 'third'])
  expect(idsAt(keys, 10)).toEqual(['second', 'first', 'third'])
  expect(idsAt(keys, 20)).toEqual(['third', 'second', 'first'])
  expect(idsAt(keys, 500)).toEqual(['third', 'second'])
})

describe('a rotation', () => {
  const routine = { now: at(100), isCompromised: false }

  test('publishes its key ten minutes before it signs, and keeps the others for as long as ID tokens live', () => {
    const plan = planRotation([key('first', 0)], routine)
    expect(plan).toEqual({ signsFrom: at(110), withdrawsOthersAt: at(110 + 8 * 60 + 5), compromised: [] })
  })

  test('is not begun while another is under way', () => {
    expect(planRotation([key('first', 0), key('second', 105)], routine)).toBeUndefined()
    expect(planRotation([key('first', 0), key('second', 100)], routine)).toBeDefined()
  })

  test('because of a compromised key is at once, and names the keys that services may still believe', () => {
    const plan = planRotation([key('first', 0), key('second', 105)], { ...routine, isCompromised: true })
    const compromised = ['first', 'second']
    expect(plan).toEqual({ signsFrom: at(100), withdrawsOthersAt: at(100), compromised })
  })
})
