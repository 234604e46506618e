import { css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { reflected, UiElement } from '../base/ui-element.ts'
import { giveOwnId } from './own-id.ts'

const tabPanelStyles = css`
  :host {
    display: block;
    padding-block: var(--jt-space-4);
  }

  :host(:focus-visible) {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }
`

/**
 * What the tab of the same `value` shows.
 *
 * @element jt-tab-panel
 * @slot - The content
 * @example <jt-tab-panel value="reviews">…</jt-tab-panel>
 */
export class JtTabPanel extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, tabPanelStyles]
  static override properties: PropertyDeclarations = { value: reflected }

  /** The `value` of the tab that shows it. */
  declare value: string

  constructor() {
    super()
    this.value = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.role ||= 'tabpanel'
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0
    giveOwnId(this)
  }

  override render(): TemplateResult {
    return html`<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-tab-panel': JtTabPanel
  }
}
