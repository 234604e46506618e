import fc from 'fast-check'
import { it } from 'vitest'
import { checkBalance, command, modelGoods, run } from '../testing/reservation-model.ts'
import { openShop } from '../testing/shop.ts'

it('loses and invents no piece, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (commands) => {
      const shop = await openShop(modelGoods)
      for (const each of commands) {
        await run(shop, each)
        await checkBalance(shop)
      }
    }),
    { numRuns: 200 },
  )
})
