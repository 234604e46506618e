const open = new Set<object>()
const listeners = new Set<() => void>()
let overflowBefore = ''

/** Says that a modal opened: the page behind it stops scrolling until every modal has closed. */
export function modalOpened(modal: object): void {
  if (open.size === 0) {
    overflowBefore = document.documentElement.style.overflow
    document.documentElement.style.overflow = 'hidden'
  }
  open.add(modal)
  listeners.forEach((notify) => notify())
}

export function modalClosed(modal: object): void {
  if (!open.delete(modal) || open.size > 0) return
  document.documentElement.style.overflow = overflowBefore
}

/** Calls back after each modal has opened; returns how to stop that. */
export function onModalOpened(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
