const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gsu

/**
 * Whether an object in this valid JSON names a member twice. Parsers disagree about which of the two counts, so RFC 7519 §4 lets a verifier refuse
 * such claims.
 */
export function namesTwice(json: string): boolean {
  const objects: (Set<unknown> | undefined)[] = []
  let text = ''
  for (const [part] of json.matchAll(TOKEN)) {
    if (part === '{') objects.push(new Set())
    else if (part === '[') objects.push(undefined)
    else if (part === '}' || part === ']') objects.pop()
    else if (part !== ':') text = part
    else {
      const names = objects.at(-1)
      const name: unknown = JSON.parse(text)
      if (names?.has(name)) return true
      names?.add(name)
    }
  }
  return false
}

/** The same bytes can be written in several ways in base64url, where its last character holds bits that mean nothing. */
const isSpeltAsUsual = (part: string): boolean =>
  Buffer.from(part, 'base64url').toString('base64url') === part

const SHAPE = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** A JWS in its compact form (RFC 7515 §7.1), in the one spelling that our identity service uses. */
export const isCompactToken = (token: string): boolean =>
  SHAPE.test(token) && token.split('.').every(isSpeltAsUsual)
