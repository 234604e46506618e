import { warnIf } from './warn.ts'

interface Named extends Element {
  readonly label?: string
  readonly labels?: NodeList
}

const hasText = (element: Element): boolean =>
  Boolean(element.textContent?.trim()) || element.querySelector('img[alt], [label]') !== null

function hasName(element: Named): boolean {
  const spoken = element.label || element.getAttribute('aria-label')
  return Boolean(spoken || element.ariaLabelledByElements?.length || element.labels?.length)
}

/** What a page adds in the same turn, such as a `<label>` behind its control, is there when the check runs. */
function afterwards(element: Element, check: () => void): void {
  setTimeout(() => element.isConnected && check())
}

/** Warns of an element that assistive technology could not call anything. `label` and everything HTML offers counts. */
export function requireName(element: Element): void {
  if (process.env.NODE_ENV === 'production') return
  afterwards(element, () =>
    warnIf(
      !hasName(element),
      element,
      'has no name, so a screen reader cannot say what it is for. Set "label" ("hidelabel" hides it where there is one), "aria-label", or connect a <label>.',
    ),
  )
}

/** As `requireName`, for elements that are no controls: no `<label>` reaches them. */
export function requireOuterName(element: Element): void {
  if (process.env.NODE_ENV === 'production') return
  afterwards(element, () =>
    warnIf(
      !hasName(element),
      element,
      'has no name, so a screen reader cannot say what it is for. Set "label", "aria-label" or "aria-labelledby".',
    ),
  )
}

/** As `requireName`, for elements that the content between their tags names. */
export function requireNameOrContent(element: Element): void {
  if (process.env.NODE_ENV === 'production') return
  afterwards(element, () =>
    warnIf(
      !hasName(element) && !hasText(element),
      element,
      'has neither text nor name, so a screen reader cannot say what it is for. Write text between its tags, or set "label".',
    ),
  )
}

/** Warns of an element whose slot is empty although it means nothing without; `what` belongs there. */
export function requireSlot(element: Element, slot: string, what: string): void {
  if (process.env.NODE_ENV === 'production') return
  const place = slot ? `its slot "${slot}"` : 'it'
  afterwards(element, () =>
    warnIf(!isFilled(element, slot), element, `is empty where it needs content. Put ${what} into ${place}.`),
  )
}

/** As `requireSlot`, for elements that mean nothing without a certain thing anywhere inside; `what` has to match `selector`. */
export function requireInside(element: Element, selector: string, what: string): void {
  if (process.env.NODE_ENV === 'production') return
  afterwards(element, () =>
    warnIf(
      !element.querySelector(selector),
      element,
      `is empty where it needs content. Put ${what} into it.`,
    ),
  )
}

function isFilled(element: Element, slot: string): boolean {
  if (slot) return element.querySelector(`:scope > [slot="${slot}"]`) !== null
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  )
}
