import type { MfeContext } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import { createHttpRecommender } from './adapters/http/http-recommender.ts'
import { recommender } from './view/injection.ts'

/** The only place that constructs adapters. */
export function provideRecommender(app: App, { platform }: MfeContext): void {
  const { session, preferences } = platform
  recommender.provide(
    app,
    createHttpRecommender({
      fetch: (path, init) => session.fetch(path, init),
      fetchPublic: (path, init) => session.fetchPublic(path, init),
      locale: preferences.locale,
    }),
  )
}
