import { noChange, type PropertyValues } from 'lit'
import { UiElement } from './ui-element.ts'

/** Says that the content was written by the element, also of a copy of it. */
const WRITTEN = 'data-jt-written'

const isContent = (node: Node): boolean =>
  node instanceof Element || (node instanceof Text && node.data.trim() !== '')

/**
 * An element without a shadow root: base.css is its style, before and after definition. It writes its own content only into
 * an empty element. What the page or a server has written inside stays the page's, so a framework can render and hydrate it.
 * A copy of an element, by `cloneNode` or as HTML, comes with a copy of what that has written, which it replaces by its own; one that is markup alone
 * keeps what it came with until one of its properties changes, so that a page that a server rendered is not written a second time.
 */
export class LightElement extends UiElement {
  #copied: readonly ChildNode[] = []
  #first: ChildNode | null = null
  #hasWritten = false
  /** It stood in the document, as a server or another element wrote it, before it was one. */
  readonly #isServed = this.isConnected && this.hasAttribute(WRITTEN)

  /** What it writes has nothing to be pressed: what a server wrote does all that its own would. */
  protected get isMarkupAlone(): boolean {
    return false
  }

  /** The content is the page's: what this element would write goes nowhere. */
  protected get isPageWritten(): boolean {
    return this.renderRoot !== this
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  /** What a server wrote is right as it stands: many of them at once would be one long task. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#isServed || this.hasUpdated) return super.scheduleUpdate()
    return new Promise((resolve) => setTimeout(resolve)).then(() => super.scheduleUpdate())
  }

  protected override update(changed: PropertyValues): void {
    const isFirst = !this.hasUpdated
    if (isFirst) this.#lookInside()
    else if (this.#first && this.#first.parentNode !== this) this.#leaveToPage()
    const isKept = isFirst && this.#isServed && this.isMarkupAlone && this.#copied.some(isContent)
    if (isKept) Object.assign(this, { render: () => noChange })
    super.update(changed)
    if (isKept) Reflect.deleteProperty(this, 'render')
    if (!this.isPageWritten && !this.#hasWritten) this.#replaceCopy()
  }

  /** Not when it is connected: a parser or a page may fill it only after that. */
  #lookInside(): void {
    if (this.hasAttribute(WRITTEN)) this.#copied = [...this.childNodes]
    else if ([...this.childNodes].some(isContent)) this.#leaveToPage()
  }

  /** The content is the page's, also where it has put that in the place of what was written. It stays so when that is emptied. */
  #leaveToPage(): void {
    this.#first = null
    this.removeAttribute(WRITTEN)
    Object.assign(this, { renderRoot: new DocumentFragment() })
  }

  /** A copy has no properties: without attributes to write anything from, what was copied is right. */
  #replaceCopy(): void {
    const written = [...this.childNodes].slice(this.#copied.length)
    this.#first = written[0] ?? null
    if (!written.some(isContent)) return
    for (const node of this.#copied) node.remove()
    this.#copied = []
    this.toggleAttribute(WRITTEN, true)
    this.#hasWritten = true
  }
}
