import { exportJWK, generateKeyPair } from 'jose'
import type { Forgeries, Forging } from './forging.ts'
import { joined, encoded, partsOf } from './token-parts.ts'

const EVIL = 'https://evil.example/keys'

/** Headers that lead the verifier to a key of the forger. */
export async function forgedKeys({ tokens, foreignKey: key }: Forging): Promise<Forgeries> {
  const own = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(own.publicKey)
  const good = partsOf(await tokens.sign())
  const withHeader = (header: Readonly<Record<string, unknown>>): Promise<string> =>
    tokens.signChanged({ key, header })
  return {
    'its own key in the header (jwk)': tokens.signChanged({ key: own.privateKey, header: { jwk } }),
    'its own key in the header, no kid': tokens.signChanged({
      key: own.privateKey,
      header: { jwk, kid: undefined },
    }),
    'where its keys are (jku)': withHeader({ jku: EVIL, kid: 'evil' }),
    'where its certificate is (x5u)': withHeader({ x5u: EVIL }),
    'its certificate in the header (x5c)': withHeader({ x5c: ['MIIB'] }),
    'unknown kid': withHeader({ kid: 'other' }),
    'no kid': withHeader({ kid: undefined }),
    'empty kid': withHeader({ kid: '' }),
    'kid that is a path': withHeader({ kid: '../../../../dev/null' }),
    'kid that is SQL': withHeader({ kid: `' UNION SELECT 'secret' -- ` }),
    'kid that is an address': withHeader({ kid: EVIL }),
    'kid __proto__': withHeader({ kid: '__proto__' }),
    'kid constructor': withHeader({ kid: 'constructor' }),
    'kid that is a list': withHeader({ kid: ['test'] }),
    'unknown critical header': joined({
      ...good,
      header: encoded({ alg: 'ES256', typ: 'at+jwt', kid: 'test', crit: ['magic'], magic: true }),
    }),
    'payload that is not encoded (b64)': joined({
      ...good,
      header: encoded({ alg: 'ES256', typ: 'at+jwt', kid: 'test', crit: ['b64'], b64: false }),
    }),
  }
}
