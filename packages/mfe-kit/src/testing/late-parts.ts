import { type Component, defineComponent, h, ref, useId } from 'vue'
import { useMoney } from '../money.ts'
import { useLateTakeOver } from '../use-late-take-over.ts'

export interface LateParts {
  /** A list of two tiles, itself a part, and one thing after it; all have ids. */
  readonly page: Component
  /** How many tiles there are. */
  readonly count: { value: number }
}

/** What a server makes of `page`. */
export const LATE_MARKUP = `<section aria-labelledby="v-0-0"><button id="v-0-0-0" type="button">$20.00 × 0</button><button id="v-0-1-0" type="button">$20.00 × 0</button></section><p id="v-0"></p>`

/** @param onBegin told of each tile, as its `setup()` begins */
export function lateParts(onBegin: (tile: string) => void = () => undefined): LateParts {
  const count = ref(2)
  const Tile = defineComponent({
    props: { name: { type: String, required: true } },
    setup({ name }) {
      onBegin(name)
      const id = useId()
      const presses = ref(0)
      const { format, pick } = useMoney()
      const price = (): string => format(pick({ USD: 2000, KRW: 28000 }))
      return () =>
        h(
          'button',
          { id, type: 'button', onClick: () => (presses.value += 1) },
          `${price()} × ${presses.value}`,
        )
    },
  })
  const List = defineComponent(() => {
    const LateTile = useLateTakeOver(Tile)
    const id = useId()
    return () =>
      h(
        'section',
        { 'aria-labelledby': id },
        Array.from({ length: count.value }, (_, place) => h(LateTile, { key: place, name: `tile ${place}` })),
      )
  })
  const After = defineComponent(() => {
    const id = useId()
    return () => h('p', { id })
  })
  const page = defineComponent(() => {
    const LateList = useLateTakeOver(List)
    return () => [h(LateList), h(After)]
  })
  return { page, count }
}
