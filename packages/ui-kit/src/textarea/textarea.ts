import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { fieldStyles } from '../base/field.css.ts'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { TextControl } from '../base/text-control.ts'
import { UiElement } from '../base/ui-element.ts'

const textareaStyles = css`
  .box {
    padding: 0;
  }

  textarea.bare {
    padding: var(--jt-space-3) var(--jt-space-4);
    border-radius: inherit;
    resize: vertical;
  }
`

/**
 * A text field of several lines with its label, hint and error.
 *
 * @element jt-textarea
 * @fires input - On every edit; `event.target.value` is current
 * @fires change - When an edit is finished
 * @csspart box - The frame around the control
 * @example <jt-textarea label="배송 메모" name="note" maxlength="200"></jt-textarea>
 */
export class JtTextarea extends TextControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, textareaStyles]
  static override properties: PropertyDeclarations = { rows: { type: Number } }

  /** Visible lines. */
  declare rows: number

  constructor() {
    super()
    this.rows = 3
  }

  /** Lines end as in a native one. */
  protected override toValue(given: unknown): string {
    return super.toValue(given).replaceAll(/\r\n?/g, '\n')
  }

  override render(): TemplateResult {
    return html`${fieldLabel(this)}
      <div class="box" part="box">
        <textarea
          id="control"
          class="bare"
          name=${this.name || nothing}
          rows=${this.rows > 0 ? this.rows : 3}
          placeholder=${this.placeholder || nothing}
          autocomplete=${this.autocomplete || nothing}
          inputmode=${this.inputmode || nothing}
          enterkeyhint=${this.enterkeyhint || nothing}
          maxlength=${this.maxlength ?? nothing}
          minlength=${this.minlength ?? nothing}
          aria-invalid=${this.ariaInvalidValue}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          ?readonly=${this.readonly}
          @input=${this.onInput}
          @change=${this.onChange}
        ></textarea>
      </div>
      ${fieldNotes(this, this.shownError)}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-textarea': JtTextarea
  }
}
