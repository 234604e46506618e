import type { JtChip } from '../chip/chip.ts'

/** Which chips of a group were chosen when they came into it. */
export class FirstChosen {
  readonly #isChosen = new WeakMap<JtChip, boolean>()

  /** Takes in the chips that are new. */
  note(chips: readonly JtChip[]): void {
    for (const chip of chips) {
      if (!this.#isChosen.has(chip)) this.#isChosen.set(chip, chip.selected || chip.removable)
    }
  }

  valuesOf(chips: readonly JtChip[]): string[] {
    return chips.filter((chip) => this.#isChosen.get(chip)).map((chip) => chip.value)
  }
}
