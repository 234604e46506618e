import type { Clock } from '@jangteo/service-kit'
import { type SigningKey, planRotation, publishedKeys } from '../domain/signing-key.ts'
import type { SigningKeys } from '../ports/signing-keys.ts'

export interface RotateSigningKeysDeps {
  readonly signingKeys: SigningKeys
  readonly clock: Clock
}

export type RotationResult =
  { readonly kind: 'rotated'; readonly keys: readonly SigningKey[] } | { readonly kind: 'under-way' }

/** Gives tokens a new key without a moment in which one is refused, or, for a compromised key, as fast as can be. */
export async function rotateSigningKeys(
  { signingKeys, clock }: RotateSigningKeysDeps,
  { isCompromised }: { readonly isCompromised: boolean },
): Promise<RotationResult> {
  const now = clock.now()
  const known = await signingKeys.all()
  const rotation = planRotation(publishedKeys(known, now), { now, isCompromised })
  if (rotation === undefined || !(await signingKeys.rotate(known, rotation))) return { kind: 'under-way' }
  return { kind: 'rotated', keys: publishedKeys(await signingKeys.all(), now) }
}
