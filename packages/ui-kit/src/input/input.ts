import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { fieldStyles } from '../base/field.css.ts'
import { nativeText } from '../base/native-text.ts'
import { TextControl } from '../base/text-control.ts'
import { UiElement } from '../base/ui-element.ts'
import { knownVariant } from '../base/warn.ts'
import { inputStyles } from './input.css.ts'

const types = ['text', 'email', 'tel', 'search', 'password', 'number', 'url'] as const
/** What is typed, as HTML calls it; `text` by default. */
export type InputType = (typeof types)[number]

/**
 * A one-line text field with its label, hint and error.
 *
 * @element jt-input
 * @slot start - Before the text, e.g. an icon
 * @slot end - After the text, e.g. a unit
 * @fires input - On every edit; `event.target.value` is current
 * @fires change - When an edit is finished
 * @csspart box - The frame around the control
 * @example <jt-input label="이메일" type="email" name="email" autocomplete="email" required></jt-input>
 */
export class JtInput extends TextControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, inputStyles]
  static override properties: PropertyDeclarations = { type: {}, pattern: {}, min: {}, max: {}, step: {} }

  /** What kind of text it takes, as on a native input. */
  declare type: InputType
  /** A regular expression the whole value must match, as on native inputs. */
  declare pattern: string
  /** The least valid number. */
  declare min: string
  /** The greatest valid number. */
  declare max: string
  /** Between which numbers it steps. */
  declare step: string

  constructor() {
    super()
    this.type = 'text'
    this.pattern = ''
    this.min = ''
    this.max = ''
    this.step = ''
  }

  get #nativeType(): InputType {
    return types.includes(this.type) ? this.type : 'text'
  }

  protected override toValue(given: unknown): string {
    const text = super.toValue(given)
    return text && nativeText(this.#nativeType, text)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('type') || this.value === this.toValue(this.value)) return
    if (this.isDirty) this.value = this.toValue(this.value)
    else this.resetValue()
  }

  protected override checkUse(): void {
    super.checkUse()
    knownVariant(this, 'type', this.type, types)
  }

  override render(): TemplateResult {
    return html`${fieldLabel(this)}
      <div class="box" part="box">
        <slot name="start"></slot>${this.#renderInput()}<slot name="end"></slot>
      </div>
      ${fieldNotes(this, this.shownError)}`
  }

  #renderInput(): TemplateResult {
    return html`<input
      id="control"
      class="bare"
      type=${this.#nativeType}
      name=${this.name || nothing}
      placeholder=${this.placeholder || nothing}
      autocomplete=${this.autocomplete || nothing}
      inputmode=${this.inputmode || nothing}
      enterkeyhint=${this.enterkeyhint || nothing}
      maxlength=${this.maxlength ?? nothing}
      minlength=${this.minlength ?? nothing}
      pattern=${this.pattern || nothing}
      min=${this.min || nothing}
      max=${this.max || nothing}
      step=${this.step || nothing}
      aria-invalid=${this.ariaInvalidValue}
      ?required=${this.required}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readonly}
      @input=${this.onInput}
      @change=${this.onChange}
      @keypress=${this.submitOnEnter}
    />`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-input': JtInput
  }
}
