import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { type ReleaseKey, signedText } from '@jangteo/contracts'
import { integritiesOf, type Release, type Signature } from '../domain/release.ts'

export interface SignerOptions {
  readonly privateKey: KeyObject
  /** Its own public key is the last one. */
  readonly keys: readonly ReleaseKey[]
}

/** Says of a release that it was admitted here as it is. */
export class ReleaseSigner {
  readonly #privateKey: KeyObject
  readonly keys: readonly ReleaseKey[]

  constructor({ privateKey, keys }: SignerOptions) {
    this.#privateKey = privateKey
    this.keys = keys
  }

  get key(): string {
    return publicKeyOf(this.#privateKey)
  }

  sign(release: Release): Signature {
    const signature = sign(undefined, textOf(release), this.#privateKey).toString('base64url')
    return { key: this.key, signature }
  }

  /** By the key of now or one before it. */
  isGenuine(release: Release): boolean {
    const { signature } = release
    if (signature === undefined || !this.keys.some(({ key }) => key === signature.key)) return false
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signature.key }, format: 'jwk' })
    return verify(undefined, textOf(release), key, Buffer.from(signature.signature, 'base64url'))
  }
}

/** Ed25519, base64url. */
export const publicKeyOf = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ format: 'jwk' }).x ?? ''

const textOf = ({ name, id, publishedBy, manifest, files }: Release): Buffer =>
  Buffer.from(signedText({ name, release: id, publishedBy, manifest, files: integritiesOf(files) }))
