import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Account } from '../../../domain/account.ts'
import { CHALLENGE_LIFETIME_MS, type Passkey } from '../../../domain/passkey.ts'
import type { Ceremony, PasskeyCeremonies } from '../../../ports/passkey-ceremonies.ts'

const Answer = Type.Object({
  id: Type.String({ minLength: 1 }),
  rawId: Type.String(),
  type: Type.Literal('public-key'),
  response: Type.Object({ clientDataJSON: Type.String() }),
})

const SHOP_NAME = '장터 Jangteo'
const timeout = CHALLENGE_LIFETIME_MS
const userVerification = 'required'
/** COSE: EdDSA, ES256, RS256. What browsers have; the library's own choice asks Node for experimental ones. */
const supportedAlgorithmIDs = [-8, -7, -257]

/** The library throws for answers that are malformed, and for some that are wrong. */
const unlessRefused = <Result>(verifying: Promise<Result>): Promise<Result | undefined> =>
  verifying.catch(() => undefined)

export class SimpleWebauthnCeremonies implements PasskeyCeremonies {
  readonly #expected: { readonly expectedOrigin: string; readonly expectedRPID: string }

  /** @param origin of the pages; its host is what passkeys belong to */
  constructor(origin: string) {
    this.#expected = { expectedOrigin: origin, expectedRPID: new URL(origin).hostname }
  }

  async creation(account: Account, known: readonly Passkey[]): Promise<Ceremony> {
    const options = await generateRegistrationOptions({
      rpName: SHOP_NAME,
      rpID: this.#expected.expectedRPID,
      userName: account.email,
      userDisplayName: account.name,
      userID: new TextEncoder().encode(account.id),
      timeout,
      supportedAlgorithmIDs,
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification },
    })
    return { challenge: options.challenge, options }
  }

  async request(): Promise<Ceremony> {
    const options = await generateAuthenticationOptions({
      rpID: this.#expected.expectedRPID,
      userVerification,
      timeout,
    })
    return { challenge: options.challenge, options }
  }

  async verifyCreation(
    answer: unknown,
    challenge: string,
  ): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter'> | undefined> {
    if (!Value.Check(Answer, answer)) return undefined
    const response = answer as unknown as RegistrationResponseJSON
    const checked = await unlessRefused(
      verifyRegistrationResponse({
        ...this.#expected,
        response,
        expectedChallenge: challenge,
        supportedAlgorithmIDs,
      }),
    )
    if (!checked?.verified) return undefined
    const { id, publicKey, counter } = checked.registrationInfo.credential
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
  }

  credentialIdOf(answer: unknown): string | undefined {
    return Value.Check(Answer, answer) ? answer.id : undefined
  }

  async verifyRequest(
    answer: unknown,
    challenge: string,
    { id, publicKey, counter }: Passkey,
  ): Promise<{ readonly counter: number } | undefined> {
    if (!Value.Check(Answer, answer)) return undefined
    const response = answer as unknown as AuthenticationResponseJSON
    const credential = { id, counter, publicKey: Uint8Array.from(Buffer.from(publicKey, 'base64url')) }
    const checked = await unlessRefused(
      verifyAuthenticationResponse({
        ...this.#expected,
        response,
        credential,
        expectedChallenge: challenge,
      }),
    )
    return checked?.verified ? { counter: checked.authenticationInfo.newCounter } : undefined
  }
}
