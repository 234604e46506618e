import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { APPROVED, InMemoryCardFields } from '../adapters/in-memory/in-memory-card-fields.ts'
import { inScope } from '../testing/in-scope.ts'
import { useCardFields } from './use-card-fields.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function open(fields = new InMemoryCardFields()) {
  const entry = inScope(() =>
    useCardFields({ fields, frame: () => null, onChange: () => undefined, onSubmit: () => undefined }),
  )
  await vi.advanceTimersByTimeAsync(0)
  return { fields, entry }
}

it('can be asked once they are there', async () => {
  const { fields, entry } = await open()
  expect(entry.state.value).toBe('ready')
  fields.type(APPROVED)
  expect(await entry.tokenize()).toEqual({ kind: 'token', token: APPROVED })
})

it('are as high as they say, within reason', async () => {
  const { fields, entry } = await open()
  for (const [said, shown] of [
    [480, 480],
    [-1, 0],
    [100_000, 2_000],
  ] as const) {
    fields.grow(said)
    expect(entry.height.value).toBe(shown)
  }
})

it('have failed where something was loaded that does not speak, and are not asked then', async () => {
  const down = new InMemoryCardFields()
  down.isDown = true
  const { entry, fields } = await open(down)
  expect(entry.state.value).toBe('loading')
  entry.loaded()
  await vi.advanceTimersByTimeAsync(1_500)
  expect(entry.state.value).toBe('failed')
  expect(await entry.tokenize()).toEqual({ kind: 'unavailable' })
  expect(fields.asked).toBe(0)
})

it('have failed where nothing was loaded for long', async () => {
  const down = new InMemoryCardFields()
  down.isDown = true
  const { entry } = await open(down)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(entry.state.value).toBe('failed')
})

it('can be tried again, in a frame of its own', async () => {
  const fields = new InMemoryCardFields()
  fields.isUnknown = true
  const { entry } = await open(fields)
  expect(entry.state.value).toBe('failed')
  const { value: before } = entry.round
  fields.isUnknown = false
  entry.retry()
  await vi.advanceTimersByTimeAsync(0)
  expect(entry.state.value).toBe('ready')
  expect(entry.round.value).toBeGreaterThan(before)
})
