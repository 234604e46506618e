interface Modals {
  /** Each open modal, and the dialog that makes it one; the newest is on top. */
  readonly open: Map<object, HTMLElement>
  /** What the page itself had said of the styles that lock it. */
  readonly own: Map<string, string>
}

/** Every copy of the kit on a page shares these under this name; in another shape they need another. */
const CHANGED = 'jt-modals-1'
const slot: unique symbol = Symbol.for(CHANGED)

declare global {
  interface Document {
    [slot]?: Modals
  }
}

const modals = (): Modals => (document[slot] ??= { open: new Map(), own: new Map() })

/** Stops the page from scrolling; its content stays where it is when a scrollbar goes. */
function lockPage(page: HTMLElement): void {
  const { left, width } = page.getBoundingClientRect()
  // The side of a scrollbar does not follow from the direction of the page.
  const side = left + window.scrollX > 0 ? 'left' : 'right'
  const values = {
    'scrollbar-gutter': 'auto',
    overflow: 'hidden',
    [`padding-${side}`]: `${window.innerWidth - width}px`,
  }
  for (const [property, value] of Object.entries(values)) {
    modals().own.set(property, page.style.getPropertyValue(property))
    page.style.setProperty(property, value)
  }
}

function unlockPage({ style }: HTMLElement): void {
  const { own } = modals()
  own.forEach((value, property) => style.setProperty(property, value))
  own.clear()
}

/** Says that a modal opened: the page behind it stops scrolling until every modal has closed. */
export function modalOpened(modal: object, dialog: HTMLElement): void {
  const { open } = modals()
  if (open.size === 0) lockPage(document.documentElement)
  open.delete(modal)
  open.set(modal, dialog)
  document.dispatchEvent(new Event(CHANGED))
}

/** Says that a modal closed: after the last of them the page scrolls again. */
export function modalClosed(modal: object): void {
  const { open } = modals()
  if (!open.delete(modal)) return
  if (open.size === 0) unlockPage(document.documentElement)
  document.dispatchEvent(new Event(CHANGED))
}

/** The dialog outside of which everything is inert, if there is one. */
export function topModal(): HTMLElement | undefined {
  return [...modals().open.values()].at(-1)
}

/** Calls back after a modal has opened or closed; returns how to stop that. */
export function onModalChange(listener: () => void): () => void {
  document.addEventListener(CHANGED, listener)
  return () => document.removeEventListener(CHANGED, listener)
}
