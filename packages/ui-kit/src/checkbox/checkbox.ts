import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { fieldStyles } from '../base/field.css.ts'
import { fieldNotes } from '../base/field.ts'
import { FormControl } from '../base/form-control.ts'
import { UiElement } from '../base/ui-element.ts'
import { requireNameOrContent } from '../base/warn-missing.ts'
import { checkboxStyles } from './checkbox.css.ts'

/**
 * A checkbox with its label. In Vue write `type="checkbox"` on it, as on a native one, for `v-model` to use `checked`.
 *
 * @element jt-checkbox
 * @slot - The label, when it is more than text; it replaces `label`
 * @fires input - When it is checked or unchecked
 * @fires change - When it is checked or unchecked
 * @example <jt-checkbox label="기본 배송지로 저장" name="isDefault"></jt-checkbox>
 */
export class JtCheckbox extends FormControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, checkboxStyles]
  static override properties: PropertyDeclarations = { checked: { type: Boolean } }

  #checked = false

  get checked(): boolean {
    return this.#checked
  }

  set checked(checked: boolean) {
    this.#checked = Boolean(checked)
    this.submitValue()
  }

  /** Always `checkbox`; Vue decides by it how `v-model` works, and so may try to set it. */
  get type(): string {
    return 'checkbox'
  }

  set type(_type: string) {}

  override formStateRestoreCallback(state: string | File | FormData | null): void {
    this.checked = state === 'checked'
  }

  protected override get defaultValue(): string {
    return this.getAttribute('value') ?? 'on'
  }

  protected override submitValue(): void {
    if (this.#checked) this.internals.setFormValue(this.isDirty ? this.value : this.defaultValue, 'checked')
    else this.internals.setFormValue(null)
  }

  protected override resetValue(): void {
    super.resetValue()
    this.checked = this.hasAttribute('checked')
  }

  #onInput(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.checked = event.target.checked
  }

  #onChange(event: Event): void {
    this.#onInput(event)
    this.emitChange()
  }

  protected override checkUse(): void {
    requireNameOrContent(this)
  }

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
          @input=${this.#onInput}
          @change=${this.#onChange}
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
