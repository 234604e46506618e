import { UiElement } from './ui-element.ts'

const isContent = (node: Node): boolean =>
  node instanceof Element || (node instanceof Text && node.data.trim() !== '')

/**
 * An element without a shadow root: base.css is its style, before and after definition. It writes its own content only into
 * an empty element. What the page or a server has written inside stays the page's, so a framework can render and hydrate it.
 */
export class LightElement extends UiElement {
  /** The content is the page's: what this element would write goes nowhere. */
  protected get isPageWritten(): boolean {
    return this.renderRoot !== this
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return [...this.childNodes].some(isContent) ? new DocumentFragment() : this
  }
}
