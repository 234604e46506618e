import { randomBytes } from 'node:crypto'
import type { Forgeries, Forging } from './forging.ts'
import { joined, partsOf } from './token-parts.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The last character of 64 bytes holds four bits that mean nothing. */
const respelt = (signature: string): string => {
  const last = ALPHABET.indexOf(signature.slice(-1))
  return signature.slice(0, -1) + ALPHABET.charAt(last ^ 1)
}

/** A good token in another spelling, half a token, or no token at all. */
export async function forgedShapes({ tokens }: Forging): Promise<Forgeries> {
  const good = await tokens.sign()
  const parts = partsOf(good)
  return {
    'padding behind the signature': `${good}==`,
    'line break behind the signature': `${good}\n`,
    'nothing meant by the last bits, but set': joined({ ...parts, signature: respelt(parts.signature) }),
    'base64 instead of base64url': joined({ ...parts, signature: 'ab+/'.repeat(21) + 'aa' }),
    'full-width dots': good.replaceAll('.', '．'),
    'ideographic dots': good.replaceAll('.', '。'),
    'percent-encoded dots': good.replaceAll('.', '%2E'),
    'zero-width space in it': `${good.slice(0, 20)}\u200b${good.slice(20)}`,
    'four parts': `${good}.AAAA`,
    'five parts, as an encrypted token': `${good}.AAAA.AAAA`,
    'two parts': `${parts.header}.${parts.claims}`,
    'half of it': good.slice(0, good.length / 2),
    'nothing but dots': '..',
    'another token behind it': `${good}.${good}`,
    'opaque, as a refresh token': randomBytes(32).toString('base64url'),
    'JSON serialization': JSON.stringify({
      payload: parts.claims,
      signatures: [{ protected: parts.header, signature: parts.signature }],
    }),
    'more than 4 KB, well signed': tokens.signChanged({ claims: { padding: 'x'.repeat(4096) } }),
    'one megabyte': `${parts.header}.${'A'.repeat(2 ** 20)}.${parts.signature}`,
  }
}
