const CAN_BE_LEFT_OUT = ['order', 'delivery', 'recommend'] as const

/** A service that the shop can do without. */
export type LeavableService = (typeof CAN_BE_LEFT_OUT)[number]

const isLeavable = (name: string): name is LeavableService => CAN_BE_LEFT_OUT.some((known) => known === name)

/** Reads `WITHOUT`: names, comma-separated. Throws for any other name: a typing error must not show the whole shop. */
export function parseLeftOut(without: string): ReadonlySet<LeavableService> {
  const names = without
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const leavable = names.filter(isLeavable)
  const other = names.filter((name) => !isLeavable(name))
  if (other.length > 0) {
    throw new Error(
      `WITHOUT names ${other.join(', ')}, which cannot be left out: use order, delivery or recommend.`,
    )
  }
  return new Set(leavable)
}
