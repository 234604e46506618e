import type { Account } from '../domain/account.ts'
import type { Passkey } from '../domain/passkey.ts'

/** What a browser is asked, as JSON for `PublicKeyCredential`, and the challenge in it. */
export interface Ceremony {
  readonly challenge: string
  readonly options: object
}

/** WebAuthn. The person is verified by his device each time. Answers that do not hold are undefined. */
export interface PasskeyCeremonies {
  creation(account: Account, known: readonly Passkey[]): Promise<Ceremony>
  request(): Promise<Ceremony>
  verifyCreation(
    answer: unknown,
    challenge: string,
  ): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter'> | undefined>
  /** Id of the credential that an answer claims to be of. */
  credentialIdOf(answer: unknown): string | undefined
  verifyRequest(
    answer: unknown,
    challenge: string,
    passkey: Passkey,
  ): Promise<{ readonly counter: number } | undefined>
}
