import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { flag, reflected, UiElement } from '../base/ui-element.ts'
import { requireNameOrContent } from '../base/warn-missing.ts'
import { radioStyles } from './radio.css.ts'

/**
 * One choice of a `jt-radio-group`: what it means and what it shows. The group draws the radio button beside it.
 *
 * @element jt-radio
 * @slot - More content of the choice, e.g. a price
 * @example <jt-radio value="standard" label="일반 배송"></jt-radio>
 */
export class JtRadio extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, radioStyles]
  static override properties: PropertyDeclarations = {
    value: reflected,
    label: {},
    description: {},
    disabled: flag,
  }

  /** What the group's value is when this is chosen. */
  declare value: string
  /** What is chosen. */
  declare label: string
  /** A line that explains it. */
  declare description: string
  /** It cannot be chosen. */
  declare disabled: boolean

  constructor() {
    super()
    this.value = ''
    this.label = ''
    this.description = ''
    this.disabled = false
  }

  protected override checkUse(): void {
    requireNameOrContent(this)
  }

  override render(): TemplateResult {
    return html`${this.label ? html`<span class="label">${this.label}</span>` : nothing}
      ${this.description ? html`<span class="description">${this.description}</span>` : nothing}<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-radio': JtRadio
  }
}
