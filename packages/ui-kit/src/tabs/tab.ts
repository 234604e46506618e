import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { flag, reflected, UiElement } from '../base/ui-element.ts'
import { requireSlot } from '../base/warn-missing.ts'
import { giveOwnId } from './own-id.ts'
import { tabStyles } from './tabs.css.ts'

/**
 * One tab of `jt-tabs`; `value` is that of the panel it shows.
 *
 * @element jt-tab
 * @slot - The text
 * @example <jt-tab value="reviews">후기 128</jt-tab>
 */
export class JtTab extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, tabStyles]
  static override properties: PropertyDeclarations = { value: reflected, selected: flag, disabled: flag }

  /** What it is called in `value` of its `jt-tabs`. */
  declare value: string
  /** Set by `jt-tabs`: read only. */
  declare selected: boolean
  /** It cannot be chosen. */
  declare disabled: boolean

  constructor() {
    super()
    this.value = ''
    this.selected = false
    this.disabled = false
  }

  // Roles are on the hosts: tab and panel are in one tree there, so that each can name the other.
  override connectedCallback(): void {
    super.connectedCallback()
    this.role = 'tab'
    this.slot = 'tab'
    giveOwnId(this)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('selected')) {
      this.ariaSelected = String(this.selected)
      this.tabIndex = this.selected ? 0 : -1
    }
    if (changed.has('disabled')) this.ariaDisabled = this.disabled ? 'true' : null
  }

  protected override checkUse(): void {
    requireSlot(this, '', 'the words')
  }

  override render(): TemplateResult {
    return html`<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-tab': JtTab
  }
}
