function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** Also at what is no longer seen: Firefox leaves it in a closed dialog. */
function isLost(): boolean {
  const active = focused()
  return active === document.body || !active?.checkVisibility()
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

  giveBack(): void {
    for (const place of this.#path) if (isLost() && place instanceof HTMLElement) place.focus()
    this.#path = []
  }
}
