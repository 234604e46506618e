import { createScope } from '@jangteo/mfe-kit'
import { createTestPlatform, testContext } from '@jangteo/mfe-kit/testing'
import { expect, it } from 'vitest'
import { createApp } from 'vue'
import { provideRecommender } from '../composition-root.ts'
import RecommendationShelf from './RecommendationShelf.vue'

const shelf = { request: { kind: 'for-you' }, heading: 'For you', popularHeading: 'Popular' }

it.each([
  ['no report of a service that is down', () => new Response('{}', { status: 503 }), 0],
  ['one report of an answer that breaks the contract', () => new Response('{}'), 1],
])('a shelf makes %s', async (_, respond, count) => {
  const platform = createTestPlatform({ respond })
  const app = createApp(RecommendationShelf, shelf).use(testContext({ platform }))
  const scope = createScope(() => undefined)
  provideRecommender(app, { name: 'recommend', platform, scope, overlay: undefined })
  const place = document.createElement('div')
  app.mount(place)
  await expect.poll(() => place.querySelector('section')).toBeNull()
  expect(platform.telemetry.reported).toHaveLength(count)
  app.unmount()
})
