import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Safari learnt `scrollend` late: there a row is at rest when it has not scrolled for a while. */
const isToldByBrowser = 'onscrollend' in globalThis
const msAtRest = 150

/** Tells its host that something has come to the end of its scrolling. Its `handleEvent` is for `scrollend` and `scroll`. */
export class ScrollEnd implements ReactiveController {
  readonly #ended: (scrolled: Element) => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost, ended: (scrolled: Element) => void) {
    this.#ended = ended
    host.addController(this)
  }

  handleEvent({ type, currentTarget }: Event): void {
    if (!(currentTarget instanceof Element)) return
    if (isToldByBrowser) {
      if (type === 'scrollend') this.#ended(currentTarget)
      return
    }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ended(currentTarget), msAtRest)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }
}
