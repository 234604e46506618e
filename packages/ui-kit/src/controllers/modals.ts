const open = new Set<object>()
const listeners = new Set<() => void>()

/** Stops the page from scrolling; its content stays where it is when a scrollbar goes. */
function lockPage(page: HTMLElement): void {
  const { style } = page
  const scrollbar = window.innerWidth - page.getBoundingClientRect().width
  style.setProperty('padding-inline-end', `${scrollbar}px`)
  style.setProperty('scrollbar-gutter', 'auto')
  style.setProperty('overflow', 'hidden')
}

function unlockPage({ style }: HTMLElement): void {
  for (const property of ['overflow', 'scrollbar-gutter', 'padding-inline-end'])
    style.removeProperty(property)
}

/** Says that a modal opened: the page behind it stops scrolling until every modal has closed. */
export function modalOpened(modal: object): void {
  if (open.size === 0) lockPage(document.documentElement)
  open.add(modal)
  listeners.forEach((notify) => notify())
}

export function modalClosed(modal: object): void {
  if (open.delete(modal) && open.size === 0) unlockPage(document.documentElement)
}

/** Calls back after each modal has opened; returns how to stop that. */
export function onModalOpened(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
