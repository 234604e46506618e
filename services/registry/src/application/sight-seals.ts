import { createHmac } from 'node:crypto'

const BYTES = 16

/** Makes seals by which something is recognised that cannot be read from them, the same in all processes that share the secret. */
export class SightSeals {
  readonly #secret: string

  constructor(secret: string) {
    this.#secret = secret
  }

  of(parts: readonly (string | number)[]): string {
    const text = JSON.stringify(parts)
    const digest = createHmac('sha256', this.#secret).update(`sight:${text}`).digest()
    return digest.subarray(0, BYTES).toString('base64url')
  }
}
