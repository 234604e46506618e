import type { Passkey } from '../domain/passkey.ts'
import type { WayInRemoval } from '../domain/way-in.ts'

/** Passkeys and the challenges that are open, shared by all replicas. */
export interface Passkeys {
  /** Takes the place of an earlier challenge of this key. */
  keepChallenge(key: string, challenge: { readonly text: string; readonly expiresAt: Date }): Promise<void>
  /** Answers the challenge to one caller only, and never once it has expired. */
  takeChallenge(key: string, now: Date): Promise<string | undefined>
  /** False where the credential is known already. */
  add(passkey: Passkey): Promise<boolean>
  find(id: string): Promise<Passkey | undefined>
  /** Newest first. */
  list(accountId: string): Promise<readonly Passkey[]>
  markUsed(id: string, use: { readonly counter: number; readonly at: Date }): Promise<void>
  remove(accountId: string, id: string): Promise<WayInRemoval>
}
