import { type MaybeRefOrGetter, inject, nextTick, onMounted, toValue, watch } from 'vue'
import { mfeContext } from './context.ts'
import { createInjection } from './injection.ts'

/** Where the pages of this mount are shown: the place to look for their heading. Absent on a server. */
export const pageRoot = createInjection<HTMLElement>('The page root')

export interface PageDescription {
  /** Without the shop's name. Empty while the page's data is loading: the page then does not count as ready. */
  readonly title: MaybeRefOrGetter<string>
  /** One or two sentences for search engines; only a server tells them. */
  readonly description?: MaybeRefOrGetter<string | undefined>
  /** There is no such thing: a server answers 404. */
  readonly isMissing?: MaybeRefOrGetter<boolean>
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
