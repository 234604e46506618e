import type { OutsideAttempt } from '../domain/outside-attempt.ts'
import type { OutsideIdentity } from '../domain/outside-identity.ts'

/** What is under way with outside providers, shared by all replicas. Nothing is found once it has expired. */
export interface OutsideVisits {
  keepAttempt(attempt: OutsideAttempt): Promise<void>
  findAttempt(state: string, now: Date): Promise<OutsideAttempt | undefined>
  /** Answers it to one caller only, and only where it has this ticket. */
  takeAttempt(
    state: string,
    holder: { readonly ticket: string; readonly now: Date },
  ): Promise<OutsideAttempt | undefined>
  /** An identity that was proven in this browser and has no account yet. Takes the place of an earlier one. */
  keepProven(
    ticket: string,
    proven: { readonly identity: OutsideIdentity; readonly expiresAt: Date },
  ): Promise<void>
  findProven(ticket: string, now: Date): Promise<OutsideIdentity | undefined>
  /** Answers it to one caller only. */
  takeProven(ticket: string, now: Date): Promise<OutsideIdentity | undefined>
}
