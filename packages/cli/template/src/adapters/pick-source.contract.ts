import { describe, expect, it } from 'vitest'
import type { PickedProduct } from '../model/picked-product.ts'
import type { PickSource } from '../ports/pick-source.ts'
import { aPick } from '../testing/pick-builder.ts'

const PICKS = [aPick(), aPick({ id: 'd4e5f6', slug: 'teapot', name: 'Stoneware teapot' })]

/** @param create an adapter that knows these picks, in this order */
export function pickSourceContract(
  name: string,
  create: (picks: readonly PickedProduct[]) => PickSource,
): void {
  describe(`PickSource: ${name}`, () => {
    it('answers picks in their order', async () => {
      expect(await create(PICKS).picks(8)).toEqual(PICKS)
    })

    it('answers no more than asked for', async () => {
      expect((await create(PICKS).picks(1)).map(({ id }) => id)).toEqual(['a1b2c3'])
    })

    it('answers nothing where there is nothing', async () => {
      expect(await create([]).picks(8)).toEqual([])
    })
  })
}
