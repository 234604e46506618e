import type { HeadPicture, RenderedFragment, RenderedPage } from '@jangteo/contracts'
import { onServerPrefetch, toValue, useId } from 'vue'
import type { Handover } from '../handover.ts'
import type { PageDescription, PageFacts } from '../page.ts'

export interface Collector {
  readonly handover: Handover
  /** A picture that is wanted at once; the first that is rendered counts as the one that the page opens with. Parts that load data of their own are rendered after their siblings. */
  addPicture(picture: HeadPicture): void
  data(): Omit<RenderedFragment, 'html'>
  /** All but the markup. Throws where no page described itself. */
  page(): Omit<RenderedPage, 'html'>
}

/** Gathers, while a page is rendered, what its browser needs to take it over. */
export function createCollector(): Collector {
  const state: Record<string, unknown> = {}
  let isComplete = true
  let described: PageDescription | undefined
  let picture: HeadPicture | undefined
  const told: (() => PageFacts)[] = []
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
      tell(facts) {
        told.push(facts)
      },
    },
    addPicture(added) {
      picture ??= added
    },
    data: () => ({ state: inOrder(state), isComplete }),
    page() {
      if (!described)
        throw new Error('No page described itself: a page that a server renders calls usePage().')
      const title = toValue(described.title)
      const { isMissing = false, location, ...facts } = factsOf(told)
      return {
        status: isMissing ? 404 : 200,
        ...(location !== undefined && { location }),
        head: { title, ...facts, ...(picture && { picture }) },
        state: inOrder(state),
        isComplete: isComplete && title !== '',
      }
    },
  }
}

const factsOf = (told: readonly (() => PageFacts)[]): PageFacts =>
  Object.assign({}, ...told.map((facts) => facts()))

/** The same data makes the same page, whichever of it came first. */
const inOrder = (state: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(state).toSorted(([one], [other]) => (one < other ? -1 : 1)))
