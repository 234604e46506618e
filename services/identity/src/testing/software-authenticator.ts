import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const PRESENT_AND_VERIFIED = 0x05
const ATTESTED = 0x40

/** CBOR (RFC 8949) as far as a credential needs it. */
const head = (major: number, value: number): Buffer =>
  value < 24
    ? Buffer.from([(major << 5) | value])
    : value < 256
      ? Buffer.from([(major << 5) | 24, value])
      : Buffer.from([(major << 5) | 25, value >> 8, value & 0xff])
const bytes = (data: Buffer): Buffer => Buffer.concat([head(2, data.length), data])
const text = (data: string): Buffer => Buffer.concat([head(3, Buffer.byteLength(data)), Buffer.from(data)])
const integer = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value))
const map = (...entries: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, entries.length), ...entries.flat()])

export interface Circumstances {
  readonly origin: string
  readonly host?: string
  /** Default: the person was there and was verified. */
  readonly flags?: number
}

/** Makes and uses one passkey as a browser with an authenticator does, with whatever a test wants to be wrong. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(16)
  #counter = 0
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  create(
    challenge: string,
    { origin, host = 'localhost', flags = PRESENT_AND_VERIFIED }: Circumstances,
  ): string {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const key = map(
      [integer(1), integer(2)],
      [integer(3), integer(-7)],
      [integer(-1), integer(1)],
      [integer(-2), bytes(Buffer.from(x, 'base64url'))],
      [integer(-3), bytes(Buffer.from(y, 'base64url'))],
    )
    const length = Buffer.from([0, this.id.length])
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, key])
    const data = Buffer.concat([this.#data(host, flags | ATTESTED), attested])
    const attestation = map(
      [text('fmt'), text('none')],
      [text('attStmt'), map()],
      [text('authData'), bytes(data)],
    )
    return this.#answer('webauthn.create', challenge, origin, {
      attestationObject: attestation.toString('base64url'),
    })
  }

  use(
    challenge: string,
    { origin, host = 'localhost', flags = PRESENT_AND_VERIFIED }: Circumstances,
  ): string {
    this.#counter += 1
    const data = this.#data(host, flags)
    const signed = Buffer.concat([data, sha256(clientData('webauthn.get', challenge, origin))])
    return this.#answer('webauthn.get', challenge, origin, {
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
    })
  }

  #data(host: string, flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    return Buffer.concat([sha256(host), Buffer.from([flags]), counter])
  }

  #answer(
    type: string,
    challenge: string,
    origin: string,
    response: Readonly<Record<string, string>>,
  ): string {
    const id = this.id.toString('base64url')
    const clientDataJSON = Buffer.from(clientData(type, challenge, origin)).toString('base64url')
    return JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON, ...response },
    })
  }
}

const clientData = (type: string, challenge: string, origin: string): string =>
  JSON.stringify({ type, challenge, origin, crossOrigin: false })
