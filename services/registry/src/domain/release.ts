import type { MfeManifest } from '@jangteo/contracts'

/** One file of a release. `digest` addresses its bytes in the blob store; `integrity` is what browsers check. */
export interface ReleaseFile {
  readonly path: string
  /** Subresource integrity, `sha384-<base64>`. */
  readonly integrity: string
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string
  readonly bytes: number
  /** Brotli variant; absent where compressing gains nothing. */
  readonly compressed?: { readonly digest: string; readonly bytes: number }
}

/** Of the registry, see `ReleaseSigner`. */
export interface Signature {
  /** Ed25519, public, base64url. */
  readonly key: string
  readonly signature: string
}

/** One immutable, content-addressed build. The pair of `name` and `id` is its key. */
export interface Release {
  readonly name: string
  /** 16 hex digits, see {@link fingerprint}. */
  readonly id: string
  readonly publishedAt: Date
  /** Who published: subject of the bearer token. */
  readonly publishedBy: string
  readonly manifest: MfeManifest
  /** Sorted by path. */
  readonly files: readonly ReleaseFile[]
  /** The newest one. Missing where it was admitted before releases were signed. */
  readonly signature?: Signature
}

/** Integrity by path. */
export const integritiesOf = (files: Release['files']): Record<string, string> =>
  Object.fromEntries(files.map(({ path, integrity }) => [path, integrity]))

/** The text whose SHA-256 names a release: one `path NUL integrity LF` for each file, sorted by path in code-unit order. */
export function fingerprint(files: readonly Pick<ReleaseFile, 'path' | 'integrity'>[]): string {
  return files
    .map(({ path, integrity }) => `${path}\0${integrity}\n`)
    .sort()
    .join('')
}

/** @param digest SHA-256 of the fingerprint, in hex */
export const toReleaseId = (digest: string): string => digest.slice(0, 16)

/** Root-relative address of a file of a release; the gateway routes `/assets/*` here. */
export const assetUrl = (name: string, release: string, path: string): string =>
  `/assets/${name}/${release}/${path}`
