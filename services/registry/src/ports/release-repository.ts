import type { Release, Signature } from '../domain/release.ts'

export type ReleaseKey = Pick<Release, 'name' | 'id'>

export interface ReleaseFilter {
  readonly name?: string
  /** As its manifest says. */
  readonly version?: string
  readonly limit: number
}

export type Added = 'added' | 'known' | 'version-taken'

/** Keeps releases. They are immutable: nothing changes or removes one, but it may be signed again. */
export interface ReleaseRepository {
  /** `known` where the key exists already, `version-taken` where another build has its version; nothing is written then. */
  add(release: Release): Promise<Added>
  find(key: ReleaseKey): Promise<Release | undefined>
  /** Newest first. Without `name`: of all names. */
  list(filter: ReleaseFilter): Promise<readonly Release[]>
  /** Nothing happens where it has a signature of this key. */
  sign(release: ReleaseKey, signature: Signature): Promise<void>
  /** @param key public */
  listNotSignedBy(key: string): Promise<readonly Release[]>
}
