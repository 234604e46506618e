import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { carryNames, namingAttributes } from './accessible-name.ts'

type Host = ReactiveControllerHost & HTMLElement & { readonly label: string }

/**
 * Names parts inside an element that is no control as its page names the element, also when that changes. `label` names them
 * where nothing with `id="label"` shows it.
 */
export class OuterName implements ReactiveController {
  readonly #host: Host
  readonly #parts: string
  readonly #observer: MutationObserver

  constructor(host: Host, parts: string) {
    this.#host = host
    this.#parts = parts
    this.#observer = new MutationObserver(() => host.requestUpdate())
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { attributeFilter: [...namingAttributes] })
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
  }

  hostUpdated(): void {
    const host = this.#host
    const root = host.shadowRoot
    // A modal makes what names it from outside inert, and Chromium then reads nothing there: the words stand in for it.
    const outer = host.ariaLabelledByElements?.map((element) => element.textContent?.trim()).join(' ')
    const spoken = outer || (root?.getElementById('label') ? '' : host.label)
    for (const control of root?.querySelectorAll<HTMLElement>(this.#parts) ?? [])
      carryNames({ host, control, labels: [], spoken })
  }
}
