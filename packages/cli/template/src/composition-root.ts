import type { MfeContext } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import { createHttpPickSource } from './adapters/http/http-pick-source.ts'
import { pickSource } from './view/injection.ts'

/** The only place that constructs adapters. */
export function providePicks(app: App, { platform }: MfeContext): void {
  const { session, preferences } = platform
  pickSource.provide(
    app,
    createHttpPickSource({
      fetch: (path, init) => session.fetchPublic(path, init),
      locale: preferences.locale,
    }),
  )
}
