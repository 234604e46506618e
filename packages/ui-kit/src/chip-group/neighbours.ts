import type { JtChip } from '../chip/chip.ts'

export const isChip = (target: unknown): target is JtChip =>
  target instanceof Element && target.localName === 'jt-chip'

export const isUsable = (chip: JtChip): boolean => !chip.disabled && !chip.hidden

/** The nearest chip before (-1) or behind (1) this one that can be focused. */
export function chipBeside(chips: readonly JtChip[], chip: JtChip, step: 1 | -1): JtChip | undefined {
  const index = chips.indexOf(chip)
  return step === 1 ? chips.slice(index + 1).find(isUsable) : chips.slice(0, index).findLast(isUsable)
}

/** Which way an arrow key goes in a row that wraps; undefined for other keys. */
export function stepOf(key: string, isRightToLeft: boolean): 1 | -1 | undefined {
  if (key === 'ArrowDown') return 1
  if (key === 'ArrowUp') return -1
  if (key === 'ArrowRight') return isRightToLeft ? -1 : 1
  if (key === 'ArrowLeft') return isRightToLeft ? 1 : -1
  return undefined
}
