import { css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { UiElement } from '../base/ui-element.ts'
import { requireSlot } from '../base/warn-missing.ts'
import { JtAccordionItem } from './accordion-item.ts'

const accordionStyles = css`
  :host {
    display: block;
    border-block-end: 1px solid var(--jt-color-border);
  }
`

/**
 * Sections of a page that open and close, one below the other.
 *
 * @element jt-accordion
 * @slot - `jt-accordion-item` elements
 * @example <jt-accordion name="help"><jt-accordion-item heading="배송">내일 도착해요.</jt-accordion-item></jt-accordion>
 */
export class JtAccordion extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, accordionStyles]
  static override properties: PropertyDeclarations = { name: {}, level: { type: Number } }

  /** Given a name, opening one item closes the others, as with the name of native `<details>`. */
  declare name: string
  /** Heading level of the items: one below the heading that the accordion stands under. */
  declare level: number

  #hasNamed = false

  constructor() {
    super()
    this.name = ''
    this.level = 3
  }

  protected override updated(): void {
    this.#hand()
  }

  readonly #hand = (): void => {
    for (const item of this.children) {
      if (!(item instanceof JtAccordionItem)) continue
      item.level = this.level
      if (this.name || this.#hasNamed) item.name = this.name
    }
    this.#hasNamed = this.name !== ''
  }

  protected override checkUse(): void {
    requireSlot(this, '', 'jt-accordion-item elements')
  }

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.#hand}></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-accordion': JtAccordion
  }
}
