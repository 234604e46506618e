import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { inLanes } from './lanes.mjs'

it('works on as many at once as there are cores, and answers in the order it was asked', async () => {
  const cores = availableParallelism()
  const items = Array.from({ length: cores * 3 }, (_, number) => number)
  let running = 0
  let most = 0
  const work = async (item) => {
    most = Math.max(most, ++running)
    for (let turn = items.length - item; turn > 0; turn--) await Promise.resolve()
    running--
    return item * 10
  }
  expect(await inLanes(items, work)).toEqual(items.map((item) => item * 10))
  expect(most).toBe(cores)
})
