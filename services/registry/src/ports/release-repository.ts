import type { Release } from '../domain/release.ts'

export type ReleaseKey = Pick<Release, 'name' | 'id'>

/** Keeps releases. They are immutable: nothing changes or removes one. */
export interface ReleaseRepository {
  /** `known` where the key exists already; nothing is written then. */
  add(release: Release): Promise<'added' | 'known'>
  find(key: ReleaseKey): Promise<Release | undefined>
  /** Newest first. Without `name`: of all names. */
  list(filter: { readonly name?: string; readonly limit: number }): Promise<readonly Release[]>
}
