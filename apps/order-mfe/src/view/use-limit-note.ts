import { usePlatform } from '@jangteo/mfe-kit'
import { type FunctionalComponent, h, ref, watch } from 'vue'
import { useCartText } from './texts/cart-text.ts'

export interface LimitNote {
  /** Why a number that was typed is lowered. Renders by itself: the field beside it must not be reset while somebody types. */
  readonly Text: FunctionalComponent
  /** For every edit of the quantity. */
  weigh(event: Event): void
}

/** Says how many can be had when more are typed, until `subject` is another thing. */
export function useLimitNote(max: () => number, subject: () => string): LimitNote {
  const t = useCartText()
  const { page } = usePlatform()
  const isOver = ref(false)
  const text = (): string => t('limited', { count: max() })
  watch(subject, () => (isOver.value = false))
  return {
    Text: () => isOver.value && h('p', text()),
    weigh({ target }) {
      const asked = Number((target as HTMLInputElement).value)
      // The field takes too many back to what can be had, which is no reason to stop saying why.
      if (asked === max()) return
      const wasOver = isOver.value
      isOver.value = asked > max()
      if (isOver.value && !wasOver) page.announce(text())
    },
  }
}
