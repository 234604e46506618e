import { type MfeManifest, MfeManifestSchema } from '@jangteo/contracts'
import Value from 'typebox/value'
import type { Objection } from '../domain/admission/objection.ts'
import type { UploadedFile } from './uploaded-file.ts'

export type ReadManifest =
  | { readonly kind: 'manifest'; readonly manifest: MfeManifest }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }

const MANIFEST = 'mfe.json'
const MAX_TOLD = 20
/** Every page carries what the manifests of all teams declare. */
const MAX_BYTES = 64 * 1024

export function readManifest(files: readonly UploadedFile[]): ReadManifest {
  const file = files.find(({ path }) => path === MANIFEST)
  if (file === undefined) return refused(missing)
  if (file.bytes.byteLength > MAX_BYTES) return refused(tooLong(file.bytes.byteLength))
  const content = parseJson(file.bytes)
  if (content === undefined) return refused(invalid(MANIFEST, 'It is not JSON.'))
  if (Value.Check(MfeManifestSchema, content)) return { kind: 'manifest', manifest: content }
  const errors = Value.Errors(MfeManifestSchema, content).slice(0, MAX_TOLD)
  return refused(
    ...errors.map(({ instancePath, message }) => invalid(`${MANIFEST}#${instancePath}`, message)),
  )
}

const refused = (...objections: readonly Objection[]): ReadManifest => ({ kind: 'refused', objections })

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const missing: Objection = {
  code: 'manifest-missing',
  what: 'The upload has no manifest.',
  why: 'A file "mfe.json" must lie at the root of the archive. Build with the Vite preset of @jangteo/mfe-kit, which writes it.',
  where: MANIFEST,
}

const tooLong = (bytes: number): Objection =>
  invalid(MANIFEST, `It has ${bytes} bytes, and at most ${MAX_BYTES} are accepted`)

const invalid = (where: string, message: string): Objection => ({
  code: 'manifest-invalid',
  what: 'The manifest does not fit its schema.',
  why: `${where}: ${message}. Correct mfe.config.json and build again.`,
  where,
})
