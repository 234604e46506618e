import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { CheckControl } from '../base/check-control.ts'
import { fieldStyles } from '../base/field.css.ts'
import { fieldNotes } from '../base/field.ts'
import { UiElement } from '../base/ui-element.ts'
import { checkboxStyles } from './checkbox.css.ts'

/**
 * A checkbox with its label.
 *
 * @element jt-checkbox
 * @slot - The label, when it is more than text; it replaces `label`
 * @fires input - When it is checked or unchecked
 * @fires change - When it is checked or unchecked
 * @example <jt-checkbox label="기본 배송지로 저장" name="isDefault"></jt-checkbox>
 */
export class JtCheckbox extends CheckControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, checkboxStyles]

  override render(): TemplateResult {
    return html`<label class="row" part="label">
        <input
          id="control"
          type="checkbox"
          name=${this.name || nothing}
          .checked=${live(this.checked)}
          aria-invalid=${this.ariaInvalidValue}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          @input=${this.onInput}
          @change=${this.onChange}
          @keydown=${this.submitOnEnter}
        />
        <span class=${this.hidelabel ? 'visually-hidden' : 'text'}><slot>${this.label}</slot></span>
      </label>
      ${fieldNotes(this, this.shownError)}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-checkbox': JtCheckbox
  }
}
