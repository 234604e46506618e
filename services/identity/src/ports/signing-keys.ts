import type { Rotation, SigningKey } from '../domain/signing-key.ts'

/** Keys of tokens, shared by all replicas. */
export interface SigningKeys {
  /** Never empty: the first key is made where there is none. */
  all(): Promise<readonly SigningKey[]>
  /** Makes a key and dates all others; false, and nothing is changed, where another replica has just done so. */
  rotate(known: readonly SigningKey[], rotation: Rotation): Promise<boolean>
}
