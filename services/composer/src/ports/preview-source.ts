import type { Preview } from '@jangteo/contracts'

export type PreviewAnswer =
  { readonly kind: 'preview'; readonly preview: Preview } | { readonly kind: 'unknown' | 'expired' }

/** Says which release a preview shows. */
export interface PreviewSource {
  /** Rejects with `ReleasesUnavailable` where nobody can tell. */
  read(token: string): Promise<PreviewAnswer>
}
