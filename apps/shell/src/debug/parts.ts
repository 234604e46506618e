import type { PageMfe } from '@jangteo/contracts'

export type PartState = 'ready' | 'waiting' | 'loading' | 'failed'

/** A place of the page that one micro-frontend fills. */
export interface Part {
  readonly element: Element
  readonly kind: 'page' | 'fragment'
  /** The tag of a fragment. */
  readonly tag?: string
  /** Undefined where nobody offers the tag. */
  readonly owner: PageMfe | undefined
  readonly state: PartState
}

const STATES: readonly PartState[] = ['ready', 'waiting', 'loading', 'failed']

/** What is on the page now, in the order of the document: pages in the outlet, fragments in their slots. */
export function findParts(document: Document, mfes: readonly PageMfe[]): readonly Part[] {
  const pages = [...document.querySelectorAll('#jangteo-main > *')].map((element): Part => {
    const shown = element.querySelector('[data-mfe]')?.getAttribute('data-mfe')
    const owner = mfes.find(({ name }) => name === shown)
    return { element, kind: 'page', owner, state: owner ? 'ready' : 'failed' }
  })
  const fragments = [...document.querySelectorAll('mfe-slot')].map((slot) => toFragment(slot, mfes))
  return [...pages, ...fragments]
}

function toFragment(slot: Element, mfes: readonly PageMfe[]): Part {
  const child = [...slot.children].find(
    ({ localName, slot: name }) => localName.includes('-') && name !== 'fallback',
  )
  const tag = child?.localName ?? ''
  const owner = mfes.find(({ fragments }) => fragments.some((fragment) => fragment.tag === tag))
  const state = STATES.find((known) => known === slot.getAttribute('data-state')) ?? 'waiting'
  return { element: slot, kind: 'fragment', tag, owner, state }
}
