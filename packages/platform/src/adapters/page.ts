import { type Locale, pathOf } from '@jangteo/contracts'
import type { NavigationPort, PagePort } from '../platform.ts'

const SHOP_NAME: Readonly<Record<Locale, string>> = { ko: '장터', en: 'Jangteo' }

function addLiveRegion(document: Document, politeness: 'polite' | 'assertive'): HTMLElement {
  const region = document.createElement('div')
  region.className = 'jt-visually-hidden'
  region.setAttribute('aria-live', politeness)
  region.setAttribute('role', politeness === 'assertive' ? 'alert' : 'status')
  document.body.append(region)
  return region
}

/** Screen readers speak a change only: the same sentence twice needs an empty moment between. */
const EMPTY_MS = 50
/** What is replaced sooner may never be spoken. */
const HEARD_MS = 500

/** Speaks through a live region; what comes together is spoken one after the other. */
function createSpeaker(region: HTMLElement): (message: string) => void {
  const waiting: string[] = []
  let isSpeaking = false
  const next = (): void => {
    const message = waiting.shift()
    isSpeaking = message !== undefined
    if (message === undefined) return
    region.textContent = ''
    setTimeout(() => {
      region.textContent = message
      setTimeout(next, HEARD_MS)
    }, EMPTY_MS)
  }
  return (message) => {
    waiting.push(message)
    if (!isSpeaking) next()
  }
}

/** When the elements of a new page have drawn themselves: what asks for its layout earlier makes the browser do it twice. */
const beforePaint = (call: () => void): unknown => (document.hidden ? call() : requestAnimationFrame(call))

/** @param onPresent told after each presentation; the shell restores the scroll position then */
export function createPage(options: {
  readonly document: Document
  readonly locale: Locale
  readonly navigation: Pick<NavigationPort, 'current' | 'subscribe'>
  readonly onPresent?: () => void
}): PagePort {
  const { document, navigation } = options
  const speak = {
    polite: createSpeaker(addLiveRegion(document, 'polite')),
    assertive: createSpeaker(addLiveRegion(document, 'assertive')),
  }
  let path = pathOf(navigation.current)
  let isArriving = false
  let isSamePage = false

  navigation.subscribe(options, (url, { type }) => {
    isSamePage = type !== 'replace' && pathOf(url) === path
    isArriving ||= pathOf(url) !== path
    path = pathOf(url)
  })

  return {
    present({ title, heading }) {
      const fullTitle = `${title} · ${SHOP_NAME[options.locale]}`
      const isNewTitle = document.title !== fullTitle
      document.title = fullTitle
      const arrivedAt = isArriving ? heading : null
      if (arrivedAt) isArriving = false
      else if (isSamePage && isNewTitle) speak.polite(title)
      isSamePage = false
      const presented = pathOf(navigation.current)
      beforePaint(() => {
        // The reader went on meanwhile.
        if (pathOf(navigation.current) !== presented) return
        if (arrivedAt) {
          arrivedAt.tabIndex = -1
          arrivedAt.focus({ preventScroll: true })
          speak.polite(title)
        }
        options.onPresent?.()
      })
    },
    announce(message, politeness = 'polite') {
      speak[politeness](message)
    },
  }
}
