function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** The element and everything around it, across shadow roots. */
function pathFrom(element: Element | null): Element[] {
  if (!element) return []
  const root = element.getRootNode()
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  return [element, ...pathFrom(element.assignedSlot ?? around)]
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
  #path: readonly Element[] = []

  remember(): void {
    this.#path = pathFrom(focused())
  }

  giveBack(): void {
    for (const element of this.#path) {
      if (!isLost()) break
      if (element instanceof HTMLElement) element.focus()
    }
    this.#path = []
  }
}
