function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/**
 * Gives the focus back to where it was, in whatever shadow root, when what had it since is gone. What has gone meanwhile, such
 * as an item of a menu that closed, leaves it to the nearest thing around it that takes the focus.
 */
export class FocusReturn {
  #path: Node[] = []

  remember(): void {
    this.#path = []
    let at: Node | null = focused()
    while (at) {
      this.#path.push(at)
      at = at instanceof ShadowRoot ? at.host : at.parentNode
    }
  }

  /** Browsers may leave it in `gone`, where nothing is seen any more. */
  giveBack(gone: Element): void {
    const isLost = (): boolean => focused() === document.body || gone.matches(':focus-within')
    for (const place of this.#path) if (isLost() && place instanceof HTMLElement) place.focus()
    this.#path = []
  }
}
