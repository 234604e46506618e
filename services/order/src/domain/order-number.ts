/** Crockford base 32: no I, L, O, U, so that a number read aloud is not mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * What people read to each other, `J-XXXX-XXXX`: 40 random bits, so that a number tells nothing about how much is sold.
 *
 * @param random at least 8 random bytes
 */
export function orderNumber(random: Uint8Array): string {
  const symbols = Array.from(random.subarray(0, 8), (byte) => ALPHABET.charAt(byte % 32))
  if (symbols.length < 8) throw new RangeError('An order number needs 8 random bytes')
  return `J-${symbols.slice(0, 4).join('')}-${symbols.slice(4).join('')}`
}
