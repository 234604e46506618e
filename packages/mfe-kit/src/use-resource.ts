import {
  type Ref,
  type ShallowRef,
  hasInjectionContext,
  inject,
  onScopeDispose,
  ref,
  shallowRef,
  watch,
} from 'vue'
import { mfeContext } from './context.ts'

/** Data and activity are apart, so that a refresh, or a failed one, never blanks what is already shown. */
export interface Resource<Data> {
  readonly data: Readonly<ShallowRef<Data | undefined>>
  readonly activity: Readonly<Ref<'idle' | 'loading' | 'failed'>>
  /** Loads again with the input of now; resolves when that load has ended, well or not. */
  reload(): Promise<void>
}

/** How a port marks errors that its callers are told to expect, such as a service that does not answer. */
const isExpected = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'isExpected' in error && error.isExpected === true

/**
 * Loads data whenever `input` changes; a newer load aborts and outlives the older one. The data of another input stays shown
 * until the new data is there, unless `isSame` says that it is about something else (then `data` becomes undefined at once). A server that renders the page
 * waits for the data, and its browser begins with the same: plain JSON. Reports every error that has no `isExpected: true`.
 */
export function useResource<Input, Data>(
  input: () => Input,
  load: (input: Input, signal: AbortSignal) => Promise<Data>,
  options: { readonly isSame?: (before: Input, now: Input) => boolean } = {},
): Resource<Data> {
  const mfe = hasInjectionContext() ? inject(mfeContext.key, undefined) : undefined
  const data = shallowRef<Data>()
  let loading: Promise<void> | undefined
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
    } catch (error) {
      if (signal.aborted) return
      activity.value = 'failed'
      if (!isExpected(error)) mfe?.platform.telemetry.report(error, { mfe: mfe.name, during: 'load' })
    }
  }

  const isServed = mfe?.handover?.resume(data, () => loading)

  watch(
    input,
    (now, before) => {
      if (before !== undefined && options.isSame && !options.isSame(before as Input, now))
        data.value = undefined
      loading = run(now)
    },
    { immediate: !isServed },
  )
  onScopeDispose(() => running.abort())

  return { data, activity, reload: () => run(input()) }
}
