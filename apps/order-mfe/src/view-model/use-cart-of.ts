import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { Cart } from '../model/cart.ts'
import type { Owner } from './use-account.ts'

/** The cart of whoever is signed in, in the currency of now; undefined until it is known whose. */
export function useCartOf(deps: {
  readonly owner: () => Owner
  readonly currency: () => string
  readonly load: (signal: AbortSignal) => Promise<Cart>
}): Resource<Cart | undefined> {
  return useResource(
    () => ({ owner: deps.owner(), currency: deps.currency() }),
    async ({ owner }, signal) => (owner === undefined ? undefined : deps.load(signal)),
    { isSame: (before, now) => before.owner === now.owner },
  )
}
