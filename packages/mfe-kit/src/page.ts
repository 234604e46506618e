import type { PageHead } from '@jangteo/contracts'
import { type MaybeRefOrGetter, inject, nextTick, onMounted, toValue, watch } from 'vue'
import { mfeContext } from './context.ts'
import { createInjection } from './injection.ts'

/** Where the pages of this mount are shown: the place to look for their heading. Absent on a server. */
export const pageRoot = createInjection<HTMLElement>('The page root')

export interface PageDescription {
  /** Without the shop's name. Empty while the page's data is loading: the page then does not count as ready. */
  readonly title: MaybeRefOrGetter<string>
}

/** What only a server tells, to search engines above all. */
export interface PageFacts extends Omit<PageHead, 'title' | 'picture'> {
  /** There is no such thing: the answer is 404. */
  readonly isMissing?: boolean
  /** Where the page is instead, after the locale prefix: the answer leads there. */
  readonly location?: string
}

/** Tells the shell that this page is ready: document title, focus on its `h1` after an in-app navigation, announcement. For a page's `setup()`. */
export function usePage(described: PageDescription): void {
  const { platform, handover } = mfeContext.use()
  const { page } = platform
  const root = inject(pageRoot.key, undefined)

  const present = async (title: string): Promise<void> => {
    if (!title) return
    await nextTick()
    page.present({ title, heading: root?.querySelector('h1') ?? null })
  }
  handover?.describe?.(described)
  onMounted(() => {
    watch(() => toValue(described.title), present, { immediate: true, flush: 'post' })
  })
}

/**
 * For `setup()` of a page or of a part of it, and read once everything is loaded; of parts that tell the same, the last counts. Browsers
 * have no use for it: `if (import.meta.env.SSR) usePageFacts(…)` keeps it out of their code.
 */
export function usePageFacts(facts: () => PageFacts): void {
  mfeContext.use().handover?.tell?.(facts)
}
