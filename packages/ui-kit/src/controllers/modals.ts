/** Each open modal, and the dialog that makes it one; the newest is on top. */
const open = new Map<object, HTMLElement>()
const listeners = new Set<() => void>()

const locked = { 'scrollbar-gutter': 'auto', overflow: 'hidden' }
/** What the page itself had said of these. */
const own = new Map<string, string>()

/** Stops the page from scrolling; its content stays where it is when a scrollbar goes. */
function lockPage(page: HTMLElement): void {
  const { style } = page
  const scrollbar = window.innerWidth - page.getBoundingClientRect().width
  const values = { ...locked, 'padding-inline-end': `${scrollbar}px` }
  for (const [property, value] of Object.entries(values)) {
    own.set(property, style.getPropertyValue(property))
    style.setProperty(property, value)
  }
}

function unlockPage({ style }: HTMLElement): void {
  for (const [property, value] of own) style.setProperty(property, value)
}

/** Says that a modal opened: the page behind it stops scrolling until every modal has closed. */
export function modalOpened(modal: object, dialog: HTMLElement): void {
  if (open.size === 0) lockPage(document.documentElement)
  open.delete(modal)
  open.set(modal, dialog)
  listeners.forEach((notify) => notify())
}

/** Says that a modal closed: after the last of them the page scrolls again. */
export function modalClosed(modal: object): void {
  if (!open.delete(modal)) return
  if (open.size === 0) unlockPage(document.documentElement)
  listeners.forEach((notify) => notify())
}

/** The dialog outside of which everything is inert, if there is one. */
export function topModal(): HTMLElement | undefined {
  return [...open.values()].at(-1)
}

/** Calls back after a modal has opened or closed; returns how to stop that. */
export function onModalChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
