import type { PageRequest, RenderedPage } from '@jangteo/contracts'

/** What a page is rendered by and from. */
export interface RenderTask {
  /** The server bundle of a release: an ordinary script that leaves a `jangteoServer`. */
  readonly script: string
  /** The same for the same script and for no other. */
  readonly scriptId: string
  readonly request: PageRequest
  /** Where the page's GETs go, e.g. `http://127.0.0.1:8088`; undefined where each is answered 503. */
  readonly origin?: string | undefined
}

/**
 * `failed`: the script cannot be loaded, or its render throws or answers what is no page. `hung`: it did not end in time. `died`: its thread came to an
 * end, as by memory. `busy`: too many pages were waiting, which says nothing of the script.
 */
export type RenderFailure = 'failed' | 'hung' | 'died' | 'busy'

export type RenderOutcome =
  | { readonly kind: 'page'; readonly page: RenderedPage }
  | { readonly kind: RenderFailure; readonly reason: string }
