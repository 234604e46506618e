import { createPublicKey, verify } from 'node:crypto'
import { endorsedText, type ReleaseKey, type ReleaseVersion, signedText } from '@jangteo/contracts'

type Contents = Omit<ReleaseVersion['extras']['jangteo'], 'libraries'>

export interface SignedRelease extends Contents {
  readonly name: string
  readonly release: string
}

/** The release and the libraries that it has for itself. */
export function releasesOf(name: string, { metadata, extras }: ReleaseVersion): readonly SignedRelease[] {
  const { libraries = {}, ...contents } = extras.jangteo
  const own = Object.entries(libraries).map(([library, contained]) => ({ name: library, ...contained }))
  return [{ name, release: metadata.version, ...contents }, ...own]
}

/** Whether one of the keys signed exactly this. */
export function isSignedBy(keys: readonly string[], { name, release, ...contents }: SignedRelease): boolean {
  const { manifest, files, signature } = contents
  if (signature === undefined || !keys.includes(signature.key)) return false
  const text = signedText({ name, release, publishedBy: signature.publishedBy, manifest, files })
  return hasSigned(signature.key, text, signature.signature)
}

/** The key and those that follow it, each endorsed by the one before. */
export function successorsOf(key: string, keys: readonly ReleaseKey[]): readonly string[] {
  const trusted = [key]
  for (const { key: next, endorsement } of keys.slice(keys.findIndex((one) => one.key === key) + 1)) {
    const [newest = key] = trusted.slice(-1)
    if (endorsement === undefined || !hasSigned(newest, endorsedText(next), endorsement)) break
    trusted.push(next)
  }
  return trusted
}

function hasSigned(key: string, text: string, signature: string): boolean {
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' })
    return verify(undefined, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'))
  } catch {
    // No point of the curve: nothing is signed by it.
    return false
  }
}
