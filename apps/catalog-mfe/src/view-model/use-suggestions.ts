import { useResource } from '@jangteo/mfe-kit'
import { type ComputedRef, type Ref, computed, onScopeDispose, readonly, ref } from 'vue'
import type { Suggestion } from '../model/suggestion.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'

const PAUSE_MS = 150

export interface Suggestions {
  readonly items: ComputedRef<readonly Suggestion[]>
  readonly isLoading: ComputedRef<boolean>
  readonly text: Readonly<Ref<string>>
  /** Asks after a short pause in typing; an empty text clears at once. */
  type(text: string): void
  /** Puts in what is shown already: nothing to suggest. */
  show(text: string): void
}

export function useSuggestions({ catalog }: { readonly catalog: ProductCatalog }): Suggestions {
  const text = ref('')
  const asked = ref('')
  let pause: ReturnType<typeof setTimeout> | undefined

  const found = useResource(
    () => asked.value,
    (wanted, signal) => (wanted ? catalog.suggest(wanted, signal) : Promise.resolve([])),
  )
  onScopeDispose(() => clearTimeout(pause))
  const put = (given: string): void => {
    text.value = given
    clearTimeout(pause)
  }

  return {
    text: readonly(text),
    items: computed(() => (asked.value ? (found.data.value ?? []) : [])),
    isLoading: computed(() => asked.value !== '' && found.activity.value === 'loading'),
    type: (typed) => {
      put(typed)
      if (!typed.trim()) asked.value = ''
      else pause = setTimeout(() => (asked.value = typed.trim()), PAUSE_MS)
    },
    show: (shown) => {
      put(shown)
      asked.value = ''
    },
  }
}
