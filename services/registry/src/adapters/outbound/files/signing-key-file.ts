import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  endorsedText,
  type ReleaseKey,
  ReleaseKeySchema,
  type Static,
  Strict,
  Type,
} from '@jangteo/contracts'
import Value from 'typebox/value'
import { publicKeyOf } from '../../../application/release-signer.ts'

const FileSchema = Strict({
  privateKey: Type.String({ description: 'PKCS #8, PEM' }),
  keys: Type.Array(ReleaseKeySchema, { minItems: 1 }),
  isNew: Type.Boolean({ description: 'Releases that were never signed are still to be signed with it' }),
})
type Content = Static<typeof FileSchema>

export interface SigningKey {
  readonly privateKey: KeyObject
  /** Of it and of those before it; the newest last. */
  readonly keys: readonly ReleaseKey[]
  readonly isNew: boolean
}

/** Where the key lies unless somebody says another place. */
export const signingKeyFile = (dataDir: string): string => join(dataDir, 'registry', 'signing-key.json')

/** The key in this file; made at the first start, readable by its owner alone. Processes that start together all read that of the first. */
export function readSigningKey(file: string): SigningKey {
  if (!existsSync(file)) create(file)
  const { privateKey, keys, isNew } = read(file)
  return { privateKey: createPrivateKey(privateKey), keys, isNew }
}

/** From now on nothing is signed any more that was never signed before. */
export function settleSigningKey(file: string): void {
  const content = read(file)
  if (content.isNew) replace(file, { ...content, isNew: false })
}

/** Puts a new key into the file, which the former one endorses. Answers its public key. */
export function rotateSigningKey(file: string): string {
  const { privateKey: former, keys, isNew } = read(file)
  const { privateKey, key } = generate()
  const endorsement = sign(undefined, Buffer.from(endorsedText(key)), former).toString('base64url')
  replace(file, { privateKey, keys: [...keys, { key, endorsement }], isNew })
  return key
}

function read(file: string): Content {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (Value.Check(FileSchema, content)) return content
  throw new Error(`${file} holds no signing key of the registry.`)
}

function create(file: string): void {
  const { privateKey, key } = generate()
  const temporary = write(file, { privateKey, keys: [{ key }], isNew: true })
  try {
    linkSync(temporary, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}

const replace = (file: string, content: Content): void => renameSync(write(file, content), file)

function write(file: string, content: Content): string {
  const temporary = `${file}.${process.pid}.tmp`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(temporary, JSON.stringify(content), { mode: 0o600 })
  return temporary
}

function generate(): { readonly privateKey: string; readonly key: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    key: publicKeyOf(privateKey),
  }
}
