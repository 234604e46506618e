import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { keptName } from '../../../domain/account.ts'
import { parseEmailAddress } from '../../../domain/email-address.ts'
import type { OutsideIdentity } from '../../../domain/outside-identity.ts'

const text = Type.Optional(Type.Unknown())
const Claims = Type.Object({ email: text, email_verified: text, name: text })

type Told = Pick<OutsideIdentity, 'email' | 'isEmailVerified' | 'name'>

/** What claims say of a person. Nothing of it is believed but what has the right shape; verified is only what is `true`. */
export function toldBy(claims: unknown): Told {
  const { email, email_verified, name } = Value.Parse(Claims, claims)
  const address = typeof email === 'string' ? parseEmailAddress(email) : undefined
  return {
    email: address,
    isEmailVerified: address !== undefined && email_verified === true,
    name: typeof name === 'string' ? keptName(name) : undefined,
  }
}
