import { type Ref, type ShallowRef, onScopeDispose, ref, shallowRef, watch } from 'vue'

/** Data and activity are apart, so that a refresh, or a failed one, never blanks what is already shown. */
export interface Resource<Data> {
  readonly data: Readonly<ShallowRef<Data | undefined>>
  readonly activity: Readonly<Ref<'idle' | 'loading' | 'failed'>>
  /** Loads again with the input of now; resolves when that load has ended, well or not. */
  reload(): Promise<void>
}

/**
 * Loads data whenever `input` changes; a newer load aborts and outlives the older one. The data of another input stays shown
 * until the new data is there, unless `isSame` says that it is about something else (then `data` becomes undefined at once).
 */
export function useResource<Input, Data>(
  input: () => Input,
  load: (input: Input, signal: AbortSignal) => Promise<Data>,
  options: { readonly isSame?: (before: Input, now: Input) => boolean } = {},
): Resource<Data> {
  const data = shallowRef<Data>()
  const activity = ref<'idle' | 'loading' | 'failed'>('idle')
  let running = new AbortController()

  async function run(wanted: Input): Promise<void> {
    running.abort()
    const { signal } = (running = new AbortController())
    activity.value = 'loading'
    try {
      const loaded = await load(wanted, signal)
      if (signal.aborted) return
      data.value = loaded
      activity.value = 'idle'
    } catch {
      if (!signal.aborted) activity.value = 'failed'
    }
  }

  watch(
    input,
    (now, before) => {
      if (before !== undefined && options.isSame && !options.isSame(before as Input, now))
        data.value = undefined
      void run(now)
    },
    { immediate: true },
  )
  onScopeDispose(() => running.abort())

  return { data, activity, reload: () => run(input()) }
}
