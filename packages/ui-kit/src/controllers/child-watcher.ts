import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Tells its host that its light-DOM children came, went or changed one of the named attributes. */
export class ChildWatcher implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #attributes: string[]
  readonly #observer: MutationObserver

  constructor(host: ReactiveControllerHost & Element, attributes: readonly string[], changed: () => void) {
    this.#host = host
    this.#attributes = [...attributes]
    this.#observer = new MutationObserver((records) => {
      const isOwnAttribute = (record: MutationRecord): boolean =>
        record.type === 'attributes' && record.target === host
      if (!records.every(isOwnAttribute)) changed()
    })
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: this.#attributes,
    })
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
  }
}
