import type { FragmentRequest, PageRequest, RenderedFragment, RenderedPage } from '@jangteo/contracts'

/** What a page, or a fragment, is rendered by and from. */
export interface RenderTask<Request = PageRequest> {
  /** The server bundle of a release: an ordinary script that leaves a `jangteoServer`. */
  readonly script: string
  /** The same for the same script and for no other. */
  readonly scriptId: string
  readonly request: Request
  /** Of the visitor whose own page it is: goes with its GETs, and its sandbox serves no other page. The script never sees it. */
  readonly cookie?: string | undefined
  /** Whose page it is, as far as visitors take turns, e.g. a network. Default: somebody who is everybody else. */
  readonly visitor?: string | undefined
  /** Further headers of the page's GETs, by which the shop knows whose they are. The script never sees them. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Where the page's GETs go, e.g. `http://127.0.0.1:8088`; undefined where each is answered 503. */
  readonly origin?: string | undefined
}

/** One answer that a page was made from. */
export interface PageRead {
  /** Public and root-relative, with its query. */
  readonly path: string
  /** How long anybody may use it again, as its service says; 0 where it does not. */
  readonly maxAgeSeconds: number
  /** What it belongs to and changes with, RFC 9875 `Cache-Groups`; undefined where its service does not say. */
  readonly groups: readonly string[] | undefined
}

export interface FragmentTask extends RenderTask<FragmentRequest> {
  /** How long the fragment's data is waited for. */
  readonly limitMs: number
}

/**
 * `failed`: the script cannot be loaded, or its render throws or answers what is no page. `hung`: it did not end in time. `died`: its thread came to an
 * end, as by memory. `busy`: too many pages were waiting, which says nothing of the script.
 */
export type RenderFailure = 'failed' | 'hung' | 'died' | 'busy'

export type RenderOutcome<Rendered = RenderedPage> =
  | { readonly kind: 'page'; readonly page: Rendered; readonly reads: readonly PageRead[] }
  | { readonly kind: RenderFailure; readonly reason: string }

export type FragmentOutcome = RenderOutcome<RenderedFragment>
