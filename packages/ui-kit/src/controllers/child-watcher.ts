import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** `children` are those directly in it; what changes deeper inside is then nothing to it. */
type WatchedDepth = 'children' | 'all'

/** Tells its host that its light-DOM children came, went or changed one of the named attributes. */
export class ChildWatcher implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #attributes: string[]
  readonly #observer: MutationObserver

  constructor(
    host: ReactiveControllerHost & Element,
    attributes: readonly string[],
    changed: () => void,
    depth: WatchedDepth = 'all',
  ) {
    this.#host = host
    this.#attributes = [...attributes]
    this.#observer = new MutationObserver((records) => {
      const matters = ({ type, target }: MutationRecord): boolean => {
        if (type === 'attributes' && target === host) return false
        return depth === 'all' || (type === 'childList' ? target : target.parentNode) === host
      }
      if (records.some(matters)) changed()
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
