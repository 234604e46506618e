import { onMounted, watch } from 'vue'
import { useHref, usePlatform } from './context.ts'

/**
 * Has the page loaded to which most readers go from here, when the browser has nothing else to do.
 * @param path without the locale prefix; undefined while it is not known
 * @param what `code` leaves its data out
 */
export function useLikelyNext(path: () => string | undefined, what: 'likely' | 'code' = 'likely'): void {
  const href = useHref()
  const { navigation } = usePlatform()
  onMounted(() =>
    watch(path, (next) => next !== undefined && navigation.prefetch(href(next), what), { immediate: true }),
  )
}
