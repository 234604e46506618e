import type { ClientKey } from '../domain/client-key.ts'

/** Keys of this gateway as an OAuth client, shared by all replicas. */
export interface ClientKeys {
  all(): Promise<readonly ClientKey[]>
  /** Makes a key; does nothing where another replica has made that one. */
  make(number: number, madeAt: Date): Promise<void>
  /** Removes all keys with a lower number. */
  removeBelow(number: number): Promise<void>
}
