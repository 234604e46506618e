import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { flag, reflected, UiElement } from '../base/ui-element.ts'
import { knownVariant, warnIf } from '../base/warn.ts'
import { chevronDown } from '../icon/paths.ts'
import { accordionItemStyles } from './accordion-item.css.ts'

const levels = ['2', '3', '4', '5', '6']

/**
 * A section that opens and closes, on native `<details>`: a search in the page finds and opens it.
 *
 * @element jt-accordion-item
 * @slot - The content
 * @slot heading - The heading, when it is more than text
 * @fires toggle - After it opened or closed; `event.target.open` is current
 * @csspart summary - What is pressed
 * @csspart body - The box around the content
 * @example <jt-accordion-item heading="교환과 반품" open>7일 안에 무료예요.</jt-accordion-item>
 */
export class JtAccordionItem extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, accordionItemStyles]
  static override properties: PropertyDeclarations = {
    heading: {},
    name: reflected,
    level: { type: Number },
    open: flag,
  }

  /** What the section is about. */
  declare heading: string
  /** Of the items with one name in a tree, one is open at a time. */
  declare name: string
  /** Heading level, 2 to 6; `jt-accordion` hands its own to its items. */
  declare level: number
  /** Its content is shown. */
  declare open: boolean

  constructor() {
    super()
    this.heading = ''
    this.name = ''
    this.level = 3
    this.open = false
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.#closeOthers()
  }

  // Native names do not reach from one shadow root into another.
  #closeOthers(): void {
    const root = this.getRootNode()
    if (!this.name || !(root instanceof Document || root instanceof ShadowRoot)) return
    for (const item of root.querySelectorAll<JtAccordionItem>(`${this.localName}[open]`)) {
      if (item !== this && item.name === this.name) item.open = false
    }
  }

  #onToggle(event: Event): void {
    if (!(event.currentTarget instanceof HTMLDetailsElement)) return
    this.open = event.currentTarget.open
    this.dispatchEvent(new Event('toggle'))
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    knownVariant(this, 'level', this.level, levels)
    const isNamed = this.heading !== '' || this.querySelector(':scope > [slot=heading]') !== null
    warnIf(
      !isNamed,
      this,
      'has no heading, so nobody knows what it opens. Set "heading", or fill its slot "heading".',
    )
  }

  override render(): TemplateResult {
    return html`<details .open=${this.open} @toggle=${this.#onToggle}>
      <summary part="summary">
        <span
          class="heading"
          role="heading"
          aria-level=${levels.includes(String(this.level)) ? this.level : 3}
          ><slot name="heading">${this.heading}</slot></span
        >
        ${glyph(chevronDown)}
      </summary>
      <div class="body" part="body"><slot></slot></div>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-accordion-item': JtAccordionItem
  }
}
