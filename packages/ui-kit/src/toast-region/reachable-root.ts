import { adoptStyles, type ReactiveController, type ReactiveControllerHost } from 'lit'
import { onModalChange, topModal } from '../controllers/modals.ts'

type Host = ReactiveControllerHost & Element

type Movable = ParentNode & { readonly moveBefore?: (node: Node, child: Node | null) => void }

/** Keeps focus and announcements where browsers can move what is in a page without taking it out. */
function moveInto(place: Movable, node: Element): void {
  if (node.isConnected && place.isConnected && place.moveBefore) place.moveBefore(node, null)
  else place.append(node)
}

/**
 * A shadow root whose popover can be seen, pressed and heard whatever is open. Outside the topmost modal everything is inert,
 * also in the top layer, so the root goes into that modal, and home when it has closed.
 */
export class ReachableRoot implements ReactiveController {
  readonly #host: Host
  readonly #frame = document.createElement('div')
  readonly root: ShadowRoot = this.#frame.attachShadow({ mode: 'open' })
  #stop: (() => void) | undefined

  constructor(host: Host, styles: Parameters<typeof adoptStyles>[1]) {
    this.#host = host
    adoptStyles(this.root, styles)
    host.shadowRoot?.append(this.#frame)
    host.addController(this)
  }

  hostConnected(): void {
    this.#stop = onModalChange(() => this.#place())
    void this.#host.updateComplete.then(() => this.#place())
  }

  hostDisconnected(): void {
    this.#stop?.()
    this.#host.shadowRoot?.append(this.#frame)
  }

  /** Closed and opened again the popover is on top of the top layer. It is open while empty: a live region must be there first. */
  #place(): void {
    const place = topModal() ?? this.#host.shadowRoot
    const popover = this.root.querySelector<HTMLElement>('[popover]')
    if (!this.#host.isConnected || !popover || !place) return
    if (this.#frame.parentNode !== place) moveInto(place, this.#frame)
    popover.hidePopover()
    popover.showPopover()
  }
}
