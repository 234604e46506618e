import { groupOptions, type ComboboxOption, type OptionGroup } from './options.ts'

/** The suggestions as they are shown, and the one that the arrow keys are on. */
export class Suggestions {
  readonly groups: readonly OptionGroup[]
  readonly #ordered: readonly ComboboxOption[]

  constructor(options: readonly ComboboxOption[]) {
    this.groups = groupOptions(options)
    this.#ordered = this.groups.flatMap((group) => group.options.map(({ option }) => option))
  }

  get count(): number {
    return this.#ordered.length
  }

  at(place: number): ComboboxOption | undefined {
    return this.#ordered[place]
  }

  /** Where the same suggestion is now; −1 where it is not. */
  placeOf(option: ComboboxOption | undefined): number {
    return this.#ordered.findIndex(({ value }) => value === option?.value)
  }

  /** The next place; one beyond both ends is the text field itself, −1. */
  beside(place: number, by: 1 | -1): number {
    const places = this.count + 1
    return ((place + 1 + by + places) % places) - 1
  }
}
