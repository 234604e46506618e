import { afterEach, describe, expect, it, vi } from 'vitest'
import { inTurn } from './in-turn.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const BROWSERS = [
  ['locks', () => undefined],
  ['no locks', () => vi.stubGlobal('navigator', {})],
] as const

describe.each(BROWSERS)('in a browser with %s', (_, arrange) => {
  it('starts a task when the one before has ended, whatever its end', async () => {
    arrange()
    const told: string[] = []
    const first = Promise.withResolvers<never>()
    const before = inTurn('cart', () => {
      told.push('first starts')
      return first.promise
    })
    const after = inTurn('cart', async () => {
      told.push('second starts')
      return 2
    })
    await new Promise((resolve) => setTimeout(resolve))
    expect(told).toEqual(['first starts'])
    first.reject(new Error('no network'))
    await expect(before).rejects.toThrow('no network')
    expect(await after).toBe(2)
  })
})

it('goes ahead when others take too long', async () => {
  vi.useFakeTimers()
  void inTurn('slow', () => new Promise(() => undefined))
  const after = inTurn('slow', () => Promise.resolve('done'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await after).toBe('done')
})
