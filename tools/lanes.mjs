import { availableParallelism } from 'node:os'

/**
 * Does the work for every item, as many at once as the machine has cores; answers the results in the order of the items.
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 * @returns {Promise<Result[]>}
 */
export async function inLanes(items, work) {
  const results = Array.from({ length: items.length })
  const waiting = items.entries()
  const lane = async () => {
    for (const [place, item] of waiting) results[place] = await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return results
}
