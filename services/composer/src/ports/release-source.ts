import type { ReleaseDocument } from '@jangteo/contracts'

export type ReleaseAnswer =
  | { readonly kind: 'document'; readonly document: ReleaseDocument; readonly tag: string }
  | { readonly kind: 'unchanged' }

/** Where releases come from. Both methods reject with `ReleasesUnavailable` where nobody answers in time. */
export interface ReleaseSource {
  /** @param knownTag tag of the document that the caller has; then the answer may be `unchanged` */
  read(environment: string, knownTag?: string): Promise<ReleaseAnswer>
  /** Text of a release file by its root-relative address; undefined where there is none. */
  readFile(address: string): Promise<string | undefined>
}

export class ReleasesUnavailable extends Error {
  override readonly name = 'ReleasesUnavailable'

  constructor(reason: string, options?: ErrorOptions) {
    super(`The registry cannot be asked for releases: ${reason}.`, options)
  }
}
