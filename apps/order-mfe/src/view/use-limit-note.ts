import { usePlatform } from '@jangteo/mfe-kit'
import { computed, type ComputedRef, ref, watch } from 'vue'
import { useCartText } from './texts/cart-text.ts'

export interface LimitNote {
  /** Why a number that was typed is lowered; empty where it is not. */
  readonly text: ComputedRef<string>
  /** For every edit of the quantity. */
  weigh(event: Event): void
}

/** Says it when somebody types more than can be had, before the field lowers the number. `subject`: of another thing nothing was said yet. */
export function useLimitNote(max: () => number, subject: () => string): LimitNote {
  const t = useCartText()
  const { page } = usePlatform()
  const isOver = ref(false)
  const text = computed(() => (isOver.value ? t('limited', { count: max() }) : ''))
  watch(subject, () => (isOver.value = false))
  return {
    text,
    weigh({ target }) {
      const wasOver = isOver.value
      isOver.value = Number((target as HTMLInputElement).value) > max()
      if (isOver.value && !wasOver) page.announce(text.value)
    },
  }
}
