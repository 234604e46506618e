import { generateKeyPair } from 'jose'
import type { Clock } from '../../clock.ts'
import type { TestTokens } from '../test-tokens.ts'
import { forgedClaims } from './forged-claims.ts'
import { forgedKeys } from './forged-keys.ts'
import { forgedShapes } from './forged-shapes.ts'
import { forgedSignatures } from './forged-signatures.ts'
import type { Forgeries, Forging } from './forging.ts'

export interface ForgedToken {
  readonly name: string
  readonly token: string
}

/** Access tokens that no service may accept, each with one thing wrong: RFC 8725 and RFC 9068 §4. */
export async function forgeTokens(tokens: TestTokens, clock: Clock): Promise<readonly ForgedToken[]> {
  const { privateKey: foreignKey } = await generateKeyPair('ES256')
  const forging: Forging = { tokens, foreignKey, now: Math.floor(clock.now().getTime() / 1000) }
  const forgeries: Forgeries = {
    ...(await forgedSignatures(forging)),
    ...(await forgedKeys(forging)),
    ...forgedClaims(forging),
    ...(await forgedShapes(forging)),
  }
  return Promise.all(Object.entries(forgeries).map(async ([name, token]) => ({ name, token: await token })))
}
