import { base64url, generateKeyPair } from 'jose'
import type { Forgeries, Forging } from './forging.ts'
import { decoded, encoded, joined, partsOf } from './token-parts.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** An ES256 signature in the form that OpenSSL writes, not the one of RFC 7518 §3.4. */
function derOf(signature: string): string {
  const bytes = Buffer.from(signature, 'base64url')
  const number = (part: Buffer): Buffer => {
    const value = (part[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), part]) : part
    return Buffer.concat([Buffer.of(2, value.length), value])
  }
  const body = Buffer.concat([number(bytes.subarray(0, 32)), number(bytes.subarray(32))])
  return Buffer.concat([Buffer.of(0x30, body.length), body]).toString('base64url')
}

/** Signatures that are none, or of somebody else, or of something else. */
export async function forgedSignatures({ tokens, foreignKey }: Forging): Promise<Forgeries> {
  const good = partsOf(await tokens.sign({ sub: 'mina' }))
  const other = partsOf(await tokens.sign({ sub: 'admin' }))
  const rsa = (await generateKeyPair('RS256')).privateKey
  const p384 = (await generateKeyPair('ES384')).privateKey
  const withAlg = (alg: string, signature: string): string =>
    joined({ ...good, header: encoded({ alg, typ: 'at+jwt', kid: 'test' }), signature })
  return {
    'alg none, no signature': withAlg('none', ''),
    'alg none, a good signature': withAlg('none', good.signature),
    'alg None, any signature': withAlg('None', 'AAAA'),
    'alg NONE, any signature': withAlg('NONE', 'AAAA'),
    'alg nOnE, any signature': withAlg('nOnE', 'AAAA'),
    'alg of no text': joined({ ...good, header: encoded({ alg: null, typ: 'at+jwt' }) }),
    'no signature under ES256': joined({ ...good, signature: '' }),
    'signature of nothing but zeros': joined({ ...good, signature: base64url.encode(Buffer.alloc(64)) }),
    'signature as OpenSSL writes it (DER)': joined({ ...good, signature: derOf(good.signature) }),
    'signature of another token': joined({ ...good, signature: other.signature }),
    'truncated signature': joined({ ...good, signature: good.signature.slice(0, -8) }),
    'claims of another token': joined({ ...good, claims: other.claims }),
    'changed claims': joined({ ...good, claims: encoded({ ...decoded(good.claims), sub: 'admin' }) }),
    'foreign key under the known kid': tokens.signChanged({ key: foreignKey }),
    'HS256 with the public PEM as the secret': tokens.signChanged({
      header: { alg: 'HS256' },
      key: text(tokens.publicKey.pem),
    }),
    'HS256 with the public JWK as the secret': tokens.signChanged({
      header: { alg: 'HS256' },
      key: text(JSON.stringify(tokens.publicKey.jwk)),
    }),
    'HS256 with the secret "secret"': tokens.signChanged({ header: { alg: 'HS256' }, key: text('secret') }),
    'RS256 of a foreign key': tokens.signChanged({ header: { alg: 'RS256' }, key: rsa }),
    'ES384 of a foreign key': tokens.signChanged({ header: { alg: 'ES384' }, key: p384 }),
  }
}
