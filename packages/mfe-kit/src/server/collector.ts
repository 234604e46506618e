import type { RenderedFragment, RenderedPage } from '@jangteo/contracts'
import { onServerPrefetch, toValue, useId } from 'vue'
import type { Handover } from '../handover.ts'
import type { PageDescription } from '../page.ts'

export interface Collector {
  readonly handover: Handover
  data(): Omit<RenderedFragment, 'html'>
  /** All but the markup. Throws where no page described itself. */
  page(): Omit<RenderedPage, 'html' | 'location'>
}

/** Gathers, while a page is rendered, what its browser needs to take it over. */
export function createCollector(): Collector {
  const state: Record<string, unknown> = {}
  let isComplete = true
  let described: PageDescription | undefined
  return {
    handover: {
      resume(data, settled) {
        const id = useId()
        onServerPrefetch(async () => {
          await settled()
          state[id] = data.value
          isComplete &&= data.value !== undefined
        })
        return false
      },
      describe(page) {
        described = page
      },
    },
    data: () => ({ state, isComplete }),
    page() {
      if (!described)
        throw new Error('No page described itself: a page that a server renders calls usePage().')
      const [title, description] = [toValue(described.title), toValue(described.description)]
      return {
        status: toValue(described.isMissing) ? 404 : 200,
        head: { title, ...(description !== undefined && { description }) },
        state,
        isComplete: isComplete && title !== '',
      }
    },
  }
}
