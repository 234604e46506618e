import type { JtChip } from '../chip/chip.ts'

export const isChip = (target: unknown): target is JtChip =>
  target instanceof Element && target.localName === 'jt-chip'

/** Also of a chip that the page has given a number. */
export const valueOf = ({ value }: JtChip): string => String(value)

export const isUsable = (chip: JtChip): boolean => !chip.disabled && !chip.hidden

/** The nearest chip before (-1) or behind (1) this one that can be focused. */
export function chipBeside(chips: readonly JtChip[], chip: JtChip, step: 1 | -1): JtChip | undefined {
  const index = chips.indexOf(chip)
  return step === 1 ? chips.slice(index + 1).find(isUsable) : chips.slice(0, index).findLast(isUsable)
}
