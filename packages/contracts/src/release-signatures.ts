import type { MfeManifest } from './manifest.ts'
import { type Static, Strict, Type } from './schema.ts'

const KeySchema = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: 'Ed25519, public, base64url' })
const SignatureSchema = Type.String({ pattern: '^[A-Za-z0-9_-]{86}$' })

/** Who published a release, and that the registry admitted exactly it. */
export const ReleaseSignatureSchema = Strict({
  publishedBy: Type.String(),
  key: KeySchema,
  signature: SignatureSchema,
})
export type ReleaseSignature = Static<typeof ReleaseSignatureSchema>

/** A key of the registry: the first one stands alone, each later one is endorsed by the one before. */
export const ReleaseKeySchema = Strict({ key: KeySchema, endorsement: Type.Optional(SignatureSchema) })
export type ReleaseKey = Static<typeof ReleaseKeySchema>

export interface SignedFacts {
  readonly name: string
  readonly release: string
  readonly publishedBy: string
  readonly manifest: MfeManifest
  /** Integrity by path. */
  readonly files: Readonly<Record<string, string>>
}

/** The text that is signed for a release: the same whatever order its JSON was kept in. */
export const signedText = ({ name, release, publishedBy, manifest, files }: SignedFacts): string =>
  `jangteo release\n${JSON.stringify({ name, release, publishedBy, manifest, files }, sortNames)}`

/** The text by which a key says that another one follows it. */
export const endorsedText = (key: string): string => `jangteo release key\n${key}`

function sortNames(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
