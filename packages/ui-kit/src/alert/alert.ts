import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { reflected, UiElement } from '../base/ui-element.ts'
import { requireSlot } from '../base/warn-missing.ts'
import { knownVariant } from '../base/warn.ts'
import { info, tick, warning } from '../icon/paths.ts'
import { alertStyles } from './alert.css.ts'

const variants = ['info', 'success', 'warning', 'danger'] as const
/** How grave a message is; `info` by default. */
export type AlertVariant = (typeof variants)[number]

const glyphs: Record<AlertVariant, string> = { info, success: tick, warning, danger: warning }

/**
 * A message in the page. A `danger` one interrupts a screen reader, the others wait.
 *
 * @element jt-alert
 * @slot - The message
 * @slot actions - Buttons or links that help
 * @csspart alert - The whole message
 * @example <jt-alert variant="danger" heading="결제하지 못했어요">카드 정보를 확인해 주세요.</jt-alert>
 */
export class JtAlert extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, alertStyles]
  static override properties: PropertyDeclarations = { variant: reflected, heading: {} }

  /** What kind of message it is; `danger` interrupts a screen reader. */
  declare variant: AlertVariant
  /** The message in a few words. */
  declare heading: string

  #role: string | null = null

  constructor() {
    super()
    this.variant = 'info'
    this.heading = ''
  }

  // The role is on the host, because what it announces is the host's own content.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('variant')) return
    const role = this.variant === 'danger' ? 'alert' : 'status'
    // One that the page has given it stays; a copy comes with what was written.
    if (![null, role, this.#role].includes(this.role)) return
    this.role = role
    this.#role = role
  }

  protected override checkUse(): void {
    knownVariant(this, 'variant', this.variant, variants)
    requireSlot(this, '', 'the message')
  }

  override render(): TemplateResult {
    return html`<div class="alert" part="alert">
      ${glyph(Object.hasOwn(glyphs, this.variant) ? glyphs[this.variant] : info)}
      <div class="body">
        ${this.heading ? html`<div class="heading">${this.heading}</div>` : nothing}
        <slot></slot>
        <slot name="actions"></slot>
      </div>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-alert': JtAlert
  }
}
