import { type Locale, splitLocale } from '@jangteo/contracts'
import type { NavigationPort } from '@jangteo/platform'

const PREFETCH_EVENTS = ['pointerover', 'focusin', 'touchstart'] as const
/** A pointer that only crosses a link, or a focus that does, is gone by then. */
const RESTS_MS = 60

/** The link under an event, also inside of open shadow roots. */
function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
  return link?.href ? link : undefined
}

/** Root-relative address where `link` leads to a page of the shop in the language shown; undefined for all other links. */
function pageOf(link: HTMLAnchorElement, locale: Locale): string | undefined {
  const isOrdinary =
    (!link.target || link.target === '_self') &&
    !link.hasAttribute('download') &&
    !link.relList.contains('external')
  if (!isOrdinary || link.origin !== location.origin) return undefined
  if (splitLocale(link.pathname)?.locale !== locale) return undefined
  return link.pathname + link.search + link.hash
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? url

/** Makes every link between pages of the shop an in-app navigation, and loads what a page needs when its link is about to be used. */
export function followLinks(document: Document, navigation: NavigationPort, locale: Locale): () => void {
  const abort = new AbortController()
  const { signal } = abort

  let resting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener(
    'click',
    (event) => {
      clearTimeout(resting)
      if (event.defaultPrevented || !isPlainClick(event)) return
      const link = linkOf(event)
      const url = link && pageOf(link, locale)
      if (!url) return
      const isPartOfThisPage = url.includes('#') && withoutHash(url) === withoutHash(navigation.current)
      if (isPartOfThisPage) return
      event.preventDefault()
      void navigation.navigate(url)
    },
    { signal },
  )

  let latest: HTMLAnchorElement | undefined
  const prefetch = (event: Event): void => {
    const link = linkOf(event)
    const url = link && pageOf(link, locale)
    const isNew = link !== latest
    latest = link
    const isTouch = event.type === 'touchstart'
    if (isNew || isTouch) clearTimeout(resting)
    if (!url) return
    if (isTouch) navigation.prefetch(url)
    else if (isNew) resting = setTimeout(() => navigation.prefetch(url), RESTS_MS)
  }
  for (const type of PREFETCH_EVENTS) document.addEventListener(type, prefetch, { signal, passive: true })
  return () => abort.abort()
}
