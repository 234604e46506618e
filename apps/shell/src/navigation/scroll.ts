import type { NavigationPort } from '@jangteo/platform'
import { pathOf } from '@jangteo/contracts'

/** How long the former page may stay; then the place is looked for in whatever is there. */
const PATIENCE_MS = 1500
const STORE = 'jt-scroll'
/** A session makes ever more entries of the history: the places of the last ones are enough. */
const MOST_PLACES = 100

export interface Scroll {
  /** The new page is there: go to its start, or to where the reader left it. */
  settle(): void
}

/** Names one entry of the history, in whatever document it was made. */
type EntryKey = string

function readPlaces(window: Window): Map<EntryKey, number> {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(STORE) ?? '[]')
    return new Map(Array.isArray(stored) ? stored : [])
  } catch {
    return new Map()
  }
}

/** Readers may forbid storage; then a reload starts at the top. */
function keepPlaces(window: Window, places: Map<EntryKey, number>): void {
  try {
    window.sessionStorage.setItem(STORE, JSON.stringify([...places].slice(-MOST_PLACES)))
  } catch {
    return
  }
}

function partOf({ document, location }: Window): HTMLElement | null {
  const id = location.hash.slice(1)
  try {
    return document.getElementById(decodeURIComponent(id))
  } catch {
    return document.getElementById(id)
  }
}

/** Goes to the top on a new page and back to the old place on Back, Forward and reload: the browser cannot, because pages come later than the address. */
export function createScroll(
  window: Window,
  navigation: Pick<NavigationPort, 'current' | 'state' | 'subscribe'>,
): Scroll {
  const places = readPlaces(window)
  // Positions begin anew in each document: where the browser names its entries, a typed address finds no place to go back to.
  const entry = (): EntryKey =>
    window.navigation?.currentEntry?.key ?? String(navigation.state['position'] ?? 0)
  let shownEntry = entry()
  let shownPath = pathOf(navigation.current)
  let target: number | undefined = places.get(shownEntry)
  /** Of a page that a server rendered, until somebody scrolls it, which may be long before it is in hand. */
  let untouched: number | undefined = window.location.hash ? window.scrollY : 0
  let cancel: () => void = () => undefined

  const remember = (): void => {
    places.delete(shownEntry)
    places.set(shownEntry, window.scrollY)
  }

  window.history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', () => {
    remember()
    keepPlaces(window, places)
  })

  navigation.subscribe(places, (url, { type }) => {
    remember()
    shownEntry = entry()
    const isSamePage = pathOf(url) === shownPath
    shownPath = pathOf(url)
    if (type === 'pop') target = places.get(shownEntry) ?? 0
    else if (!isSamePage) target = 0
    else return
    untouched = undefined
    cancel()
    if (isSamePage) settle()
    else {
      const late = setTimeout(settle, PATIENCE_MS)
      cancel = () => clearTimeout(late)
    }
  })

  function settle(): void {
    if (target === undefined) return
    const wanted = target
    target = undefined
    cancel()
    if (untouched !== undefined && window.scrollY !== untouched) return
    const part = partOf(window)
    if (wanted === 0 && part) part.scrollIntoView()
    else cancel = scrollWhenPossible(window, wanted)
  }
  return { settle }
}

/** Pages grow while their data comes in, however late; the reader's own scrolling always wins. */
function scrollWhenPossible(window: Window, wanted: number): () => void {
  const { documentElement } = window.document
  const abort = new AbortController()
  const stop = (): void => abort.abort()
  const end = (): number => documentElement.scrollHeight - window.innerHeight
  let reached = window.scrollY
  const go = (): void => {
    window.scrollTo({ top: wanted, behavior: 'instant' })
    reached = window.scrollY
    if (end() >= wanted) stop()
  }
  const stopWhenReaderScrolled = (): void => {
    if (window.scrollY !== reached && window.scrollY < end()) stop()
  }
  const observer = new ResizeObserver(go)
  abort.signal.addEventListener('abort', () => observer.disconnect())
  const options = { signal: abort.signal, passive: true }
  for (const type of ['wheel', 'touchstart', 'keydown']) window.addEventListener(type, stop, options)
  window.addEventListener('scroll', stopWhenReaderScrolled, options)
  observer.observe(window.document.body)
  go()
  return stop
}
