import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { fieldStyles } from '../base/field.css.ts'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { FormControl } from '../base/form-control.ts'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { UiElement } from '../base/ui-element.ts'
import { requireInside } from '../base/warn-missing.ts'
import { chevronDown } from '../icon/paths.ts'
import { NO_CHOICE, choiceKey, copyChoices, initialValue, isUsable, placeOf } from './choices.ts'
import { selectStyles } from './select.css.ts'

/**
 * A native drop-down list. Its `<option>`, `<optgroup>` and `<hr>` children are copied and may change at any time. A value that is none of them is empty, until its option comes.
 *
 * @element jt-select
 * @slot - `<option>`, `<optgroup>` and `<hr>` elements
 * @fires input - When another option is chosen
 * @fires change - When another option is chosen
 * @csspart box - The frame around the control
 * @example <jt-select label="정렬" name="sort"><option value="new">최신순</option></jt-select>
 */
export class JtSelect extends FormControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, glyphStyles, selectStyles]
  static override properties: PropertyDeclarations = {
    placeholder: {},
    autocomplete: {},
    choices: { state: true },
  }

  /** Shown while nothing is chosen, and nothing is sent then; without it the first option is chosen. */
  declare placeholder: string
  /** What browsers may fill in, e.g. `country`. */
  declare autocomplete: string
  declare private choices: readonly Node[]

  #hadChoice = false
  #choiceKey = ''

  constructor() {
    super()
    this.placeholder = ''
    this.autocomplete = ''
    this.choices = []
    new ChildWatcher(this, ['value', 'label', 'disabled', 'selected', 'hidden'], () => this.#readChoices())
  }

  override get value(): string {
    return placeOf(this, super.value) < 0 ? '' : super.value
  }

  override set value(value: string) {
    super.value = value
    this.showValue()
    // An empty choice and none have the same value, and are not equally valid.
    this.tellValidity()
  }

  override connectedCallback(): void {
    this.#readChoices()
    super.connectedCallback()
  }

  protected override get defaultValue(): string {
    const asked = this.getAttribute('value')
    const canCome = asked !== null && (!this.choices.length || placeOf(this, asked) >= 0)
    return canCome ? asked : this.#fallback
  }

  protected override submitValue(): void {
    this.#hadChoice = placeOf(this, super.value) >= 0
    this.internals.setFormValue(isUsable(this, super.value) ? super.value : null)
  }

  protected override showValue(): void {
    const { control } = this
    if (!(control instanceof HTMLSelectElement)) return
    const first = this.placeholder ? 1 : 0
    const isShown = control.selectedIndex >= first && control.selectedOptions[0]?.value === super.value
    if (!isShown) control.selectedIndex = first + placeOf(this, super.value)
  }

  /** What it has when none of its options is asked for. */
  get #fallback(): string {
    return this.placeholder ? NO_CHOICE : initialValue(this)
  }

  #readChoices(): void {
    this.choices = copyChoices(this)
    const isGone = this.#hadChoice && placeOf(this, super.value) < 0
    const isSame = this.#choiceKey === (this.#choiceKey = choiceKey(this))
    if ((this.isDirty || isSame) && !isGone) this.submitValue()
    else this.resetValue()
  }

  #onInput(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.value = event.target.value
  }

  #onChange(event: Event): void {
    this.#onInput(event)
    this.emitChange()
  }

  protected override checkUse(): void {
    super.checkUse()
    requireInside(this, 'option', '<option> elements')
  }

  override render(): TemplateResult {
    return html`${fieldLabel(this)}
      <div class="box" part="box">
        <select
          id="control"
          class=${this.placeholder && !this.value ? 'bare empty' : 'bare'}
          name=${this.name || nothing}
          autocomplete=${this.autocomplete || nothing}
          aria-invalid=${this.ariaInvalidValue}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          @input=${this.#onInput}
          @change=${this.#onChange}
        >
          ${this.placeholder ? html`<option value="" disabled hidden>${this.placeholder}</option>` : nothing}
          ${this.choices}
        </select>
        ${glyph(chevronDown)}
      </div>
      ${fieldNotes(this, this.shownError)}
      <slot class="options"></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-select': JtSelect
  }
}
