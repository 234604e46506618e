import type { JtChip } from '../chip/chip.ts'
import { valueOf } from './neighbours.ts'

/** Which chips of a group were chosen when they came into it. */
export class FirstChosen {
  readonly #isChosen = new WeakMap<JtChip, boolean>()

  #hasChips = false

  /** Takes in the chips that are new, and says which removable ones have joined others. */
  note(chips: readonly JtChip[]): JtChip[] {
    const added = chips.filter((chip) => !this.#isChosen.has(chip))
    for (const chip of added) this.#isChosen.set(chip, chip.selected || chip.removable)
    const joined = this.#hasChips ? added.filter(({ removable }) => removable) : []
    this.#hasChips ||= added.length > 0
    return joined
  }

  valuesOf(chips: readonly JtChip[]): string[] {
    return chips.filter((chip) => this.#isChosen.get(chip)).map(valueOf)
  }
}
