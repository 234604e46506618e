import { describe, expect, it } from 'vitest'
import { effectScope, ref } from 'vue'
import { createInMemoryPickSource } from '../adapters/in-memory/in-memory-pick-source.ts'
import { type PickSource, PicksUnavailable } from '../ports/pick-source.ts'
import { aPick } from '../testing/pick-builder.ts'
import { type Picks, usePicks } from './use-picks.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const two = createInMemoryPickSource([aPick(), aPick({ id: 'd4e5f6', name: 'Teapot' })])

function open(source: PickSource, limit: () => number = () => 8): Picks {
  const picks = effectScope().run(() => usePicks({ source, limit }))
  if (!picks) throw new Error('the scope did not run')
  return picks
}

const names = ({ picks }: Picks): string[] => picks.value.map(({ name }) => name)

describe('picks', () => {
  it('are loading, then ready', async () => {
    const picks = open(two)
    expect(picks.state.value).toBe('loading')
    await settle()
    expect(picks.state.value).toBe('ready')
    expect(names(picks)).toEqual(['Canvas tote', 'Teapot'])
  })

  it('follow how many are wanted', async () => {
    const limit = ref(1)
    const picks = open(two, () => limit.value)
    await settle()
    expect(names(picks)).toEqual(['Canvas tote'])
    limit.value = 2
    await settle()
    expect(names(picks)).toEqual(['Canvas tote', 'Teapot'])
  })

  it('tell none at all from a source that does not answer, and come after a retry', async () => {
    const none = open(createInMemoryPickSource([]))
    let isDown = true
    const picks = open({
      picks: (...asked) => (isDown ? Promise.reject(new PicksUnavailable('down')) : two.picks(...asked)),
    })
    await settle()
    expect(none.state.value).toBe('empty')
    expect(picks.state.value).toBe('failed')
    isDown = false
    picks.reload()
    await settle()
    expect(picks.state.value).toBe('ready')
  })
})
