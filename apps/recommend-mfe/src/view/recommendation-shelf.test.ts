import { createTestPlatform, testContext } from '@jangteo/mfe-kit/testing'
import { expect, it } from 'vitest'
import { createApp } from 'vue'
import { createInMemoryRecommender } from '../adapters/in-memory/in-memory-recommender.ts'
import { aRecommendedProduct } from '../testing/recommended-product-builder.ts'
import { recommender } from './injection.ts'
import RecommendationShelf from './RecommendationShelf.vue'

it('says of a product in several colours how many there are, as lists do', async () => {
  const honey = aRecommendedProduct()
  const tote = aRecommendedProduct({ id: 'c3c3c3', name: 'Tote', swatches: ['blue', 'red', 'green'] })
  const app = createApp(RecommendationShelf, {
    request: { kind: 'for-you' },
    heading: 'For you',
    popularHeading: 'Popular',
  }).use(testContext({ platform: createTestPlatform({ locale: 'en' }) }))
  recommender.provide(app, createInMemoryRecommender({ products: [honey, tote], basis: 'co-purchase' }))
  const place = document.createElement('div')
  app.mount(place)
  const colours = (): (string | undefined)[] =>
    [...place.querySelectorAll('[role="article"]')].map((tile) => tile.querySelector('p')?.textContent)
  await expect.poll(colours).toEqual([undefined, '3 colours'])
  app.unmount()
})
