import { createHmac, timingSafeEqual } from 'node:crypto'

const LIFETIME_MS = 7 * 24 * 60 * 60 * 1_000

export interface PreviewSubject {
  readonly name: string
  readonly release: string
  readonly expiresAt: Date
}

export type ReadToken =
  ({ readonly kind: 'valid' } & PreviewSubject) | { readonly kind: 'unknown' | 'expired' }

/** Signed names of releases: whoever has one may see that release until it expires, and no other. */
export class PreviewTokens {
  readonly #secret: string
  readonly #now: () => Date

  constructor(secret: string, now: () => Date) {
    this.#secret = secret
    this.#now = now
  }

  sign(name: string, release: string): { readonly token: string; readonly expiresAt: Date } {
    const seconds = Math.ceil((this.#now().getTime() + LIFETIME_MS) / 1_000)
    const subject = `${name}.${release}.${seconds.toString(36)}`
    return { token: `${subject}.${this.#signature(subject)}`, expiresAt: new Date(seconds * 1_000) }
  }

  read(token: string): ReadToken {
    const [name = '', release = '', expiry = '', signature = ''] = token.split('.')
    const expected = Buffer.from(this.#signature(`${name}.${release}.${expiry}`))
    const given = Buffer.from(signature)
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'unknown' }
    const expiresAt = new Date(Number.parseInt(expiry, 36) * 1_000)
    return expiresAt <= this.#now() ? { kind: 'expired' } : { kind: 'valid', name, release, expiresAt }
  }

  #signature(subject: string): string {
    return createHmac('sha256', this.#secret).update(`preview:${subject}`).digest('base64url')
  }
}
