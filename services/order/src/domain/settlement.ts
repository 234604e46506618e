/**
 * What remains to be done at another party once an order's fate is decided. Written in the same transaction as the fate itself, so that a crash cannot
 * lose it; done afterwards, as often as it takes.
 */
export interface Settlement {
  readonly orderId: string
  readonly part: 'stock' | 'payment'
  /** `confirm` keeps what was reserved; `release` gives it back. A later goal replaces an earlier one. */
  readonly goal: 'confirm' | 'release'
}

export const keepStock = (orderId: string): readonly Settlement[] => [
  { orderId, part: 'stock', goal: 'confirm' },
]

export const releaseAll = (orderId: string): readonly Settlement[] => [
  { orderId, part: 'payment', goal: 'release' },
  { orderId, part: 'stock', goal: 'release' },
]
