import { css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { reflected, UiElement } from '../base/ui-element.ts'
import { requireSlot } from '../base/warn-missing.ts'
import { knownVariant } from '../base/warn.ts'

const variants = ['neutral', 'accent', 'sale', 'success', 'danger'] as const
export type BadgeVariant = (typeof variants)[number]

const badgeStyles = css`
  :host {
    display: inline-block;
    padding: 0.2em 0.6em;
    border: 1px solid transparent;
    border-radius: var(--jt-radius-s);
    background: var(--jt-color-surface-sunken);
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-xs);
    font-weight: var(--jt-font-weight-bold);
    line-height: 1.4;
    white-space: nowrap;
  }

  :host([variant='accent']) {
    background: var(--jt-color-accent-soft);
    color: var(--jt-color-accent-text);
  }

  :host([variant='sale']) {
    background: var(--jt-color-sale);
    color: var(--jt-color-on-sale);
  }

  :host([variant='success']) {
    background: var(--jt-color-success-soft);
    color: var(--jt-color-success);
  }

  :host([variant='danger']) {
    background: var(--jt-color-danger-soft);
    color: var(--jt-color-danger);
  }
`

/**
 * A short mark on something, e.g. 신상품.
 *
 * @element jt-badge
 * @slot - The text
 * @example <jt-badge variant="sale">20%</jt-badge>
 */
export class JtBadge extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, badgeStyles]
  static override properties: PropertyDeclarations = { variant: reflected }

  declare variant: BadgeVariant

  constructor() {
    super()
    this.variant = 'neutral'
  }

  protected override checkUse(): void {
    knownVariant(this, 'variant', this.variant, variants)
    requireSlot(this, '', 'the text')
  }

  override render(): TemplateResult {
    return html`<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-badge': JtBadge
  }
}
