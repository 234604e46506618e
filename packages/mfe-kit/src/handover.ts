import { type ShallowRef, onServerPrefetch, useId } from 'vue'
import type { PageDescription, PageFacts } from './page.ts'

/** What a server that renders a page and the browser that takes it over tell each other. For `setup()`. */
export interface Handover {
  /**
   * In a browser, fills in what the server loaded in this place. @returns false where it has nothing: then the page loads it
   * @param settled resolves when the page's own load has ended, for a server to wait for; no data then is a failure
   */
  resume(data: ShallowRef<unknown>, settled: () => Promise<void> | undefined): boolean
  /** On a server, what the page says of itself; read once everything is loaded. */
  describe?(page: PageDescription): void
  tell?(facts: () => PageFacts): void
}

/** @param state of the page that the server sent, as it is when the page begins */
export const receive = (state: () => Readonly<Record<string, unknown>>): Handover => ({
  resume(data) {
    data.value = state()[useId()]
    // Vue numbers what is below differently where a server waits.
    onServerPrefetch(() => undefined)
    return data.value !== undefined
  },
})
