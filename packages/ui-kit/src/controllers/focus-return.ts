function focused(): HTMLElement | undefined {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active instanceof HTMLElement ? active : undefined
}

/** Gives the focus back to where it was, in whatever shadow root, when what had it since is removed from the page. */
export class FocusReturn {
  #from: HTMLElement | undefined

  remember(): void {
    this.#from = focused()
  }

  forget(): void {
    this.#from = undefined
  }

  giveBack(): void {
    const isLost = !document.activeElement || document.activeElement === document.body
    if (isLost) this.#from?.focus()
    this.forget()
  }
}
