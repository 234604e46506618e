/** What has the focus, and all around it, through whatever shadow roots. Selectors know no focus in a window that has none itself. */
function focusPath(): Node[] {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  const path: Node[] = []
  let at: Node | null = active
  while (at) {
    path.push(at)
    at = at instanceof ShadowRoot ? at.host : at.parentNode
  }
  return path
}

/**
 * Gives the focus back to where it was, in whatever shadow root, when what had it since is gone. What has gone meanwhile, such
 * as an item of a menu that closed, leaves it to the nearest thing around it that takes the focus.
 */
export class FocusReturn {
  #path: Node[] = []

  remember(): void {
    this.#path = focusPath()
  }

  /** Browsers may leave it in `gone`, where nothing is seen any more. */
  giveBack(gone: Element): void {
    const isLost = (path = focusPath()): boolean => path[0] === document.body || path.includes(gone)
    for (const place of this.#path) if (isLost() && place instanceof HTMLElement) place.focus()
    this.#path = []
  }
}
