import { onScopeDispose, readonly, type Ref, ref } from 'vue'
import type { CardAnswer } from '../model/card.ts'
import type { CardFields, CardWindow, OpenCardFields } from '../ports/card-fields.ts'

export interface CardEntry {
  /** Of the page for the frame; undefined until it is known. */
  readonly address: Readonly<Ref<string | undefined>>
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  /** CSS pixels. */
  readonly height: Readonly<Ref<number>>
  /** Counts the frames: another one is another try. */
  readonly round: Readonly<Ref<number>>
  /** The frame has loaded something, which may be a browser's page that nothing answers. */
  loaded(): void
  retry(): void
  tokenize(): Promise<CardAnswer>
}

/** Four fields, two of them side by side. */
const USUAL_HEIGHT = 340
const HIGHEST = 2_000
/** What was loaded says that it is there before the browser says that it was loaded. */
const GRACE_MS = 1_500
const PATIENCE_MS = 20_000

/** The payment provider's card fields in a frame: on their way, there, or not to be had. */
export function useCardFields(deps: {
  readonly fields: CardFields
  readonly frame: () => CardWindow | null
  readonly onChange: () => void
  readonly onSubmit: () => void
}): CardEntry {
  const address = ref<string>()
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const height = ref(USUAL_HEIGHT)
  const round = ref(0)
  let open: OpenCardFields | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const failAfter = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (state.value = 'failed'), ms)
  }
  const news = {
    ready: () => {
      clearTimeout(timer)
      state.value = 'ready'
    },
    resized: (pixels: number) => {
      height.value = Math.min(Math.max(pixels, 0), HIGHEST)
    },
    changed: deps.onChange,
    submitted: deps.onSubmit,
  }
  function close(): void {
    clearTimeout(timer)
    open?.close()
    open = undefined
  }
  async function start(): Promise<void> {
    close()
    const mine = (round.value += 1)
    state.value = 'loading'
    address.value = undefined
    const found = await deps.fields.find().catch(() => undefined)
    if (mine !== round.value) return
    if (found === undefined) {
      state.value = 'failed'
      return
    }
    open = found.open({ frame: deps.frame, news })
    address.value = found.address
    failAfter(PATIENCE_MS)
  }
  onScopeDispose(() => {
    round.value += 1
    close()
  })
  void start()

  return {
    address: readonly(address),
    state: readonly(state),
    height: readonly(height),
    round: readonly(round),
    loaded: () => {
      if (state.value === 'loading') failAfter(GRACE_MS)
    },
    retry: () => void start(),
    tokenize: async () =>
      open && state.value === 'ready' ? open.tokenize() : { kind: 'unavailable' as const },
  }
}
