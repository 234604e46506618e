import { type Ref, getCurrentInstance, ref, watch } from 'vue'

/** Nothing is painted of a page that nobody looks at: there it waits until somebody does. */
const afterPaint = (work: () => void): unknown => requestAnimationFrame(() => setTimeout(work))

/**
 * For `setup()`: whether it is time for what a page does not begin with. Where a browser renders the page, that is once its beginning has
 * been painted, which then does not wait for the rest; where a server did, it is from the start.
 * @param isBegun whether the beginning is there; at once by default
 */
export function useLater(isBegun: () => boolean = () => true): Readonly<Ref<boolean>> {
  const isTime = ref(typeof document === 'undefined' || !!getCurrentInstance()?.vnode.el)
  watch(isBegun, (is) => is && afterPaint(() => (isTime.value = true)), { immediate: !isTime.value })
  return isTime
}
