import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { fieldStyles } from '../base/field.css.ts'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { FormControl } from '../base/form-control.ts'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { UiElement } from '../base/ui-element.ts'
import { requireInside } from '../base/warn-missing.ts'
import { chevronDown } from '../icon/paths.ts'
import { hasChoice, initialValue, isUsable, readChoices, type Choice, type ChoiceGroup } from './choices.ts'
import { selectStyles } from './select.css.ts'

/**
 * A native drop-down list. Its `<option>` and `<optgroup>` children are copied and may change at any time.
 *
 * @element jt-select
 * @slot - `<option>` and `<optgroup>` elements
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
    groups: { state: true },
  }

  /** Shown while nothing is chosen, and nothing is sent then; without it the first option is chosen. */
  declare placeholder: string
  /** What browsers may fill in, e.g. `country`. */
  declare autocomplete: string
  declare private groups: readonly ChoiceGroup[]

  constructor() {
    super()
    this.placeholder = ''
    this.autocomplete = ''
    this.groups = []
    new ChildWatcher(this, ['value', 'label', 'disabled', 'selected'], () => this.#readChoices())
  }

  override connectedCallback(): void {
    this.#readChoices()
    super.connectedCallback()
  }

  protected override get defaultValue(): string {
    const asked = this.getAttribute('value')
    const canCome = asked !== null && (this.groups.length === 0 || hasChoice(this.groups, asked))
    return canCome ? asked : this.#fallback
  }

  protected override submitValue(): void {
    this.internals.setFormValue(isUsable(this.groups, this.value) ? this.value : null)
  }

  /** What it has when none of its options is asked for. */
  get #fallback(): string {
    return this.placeholder ? '' : initialValue(this.groups)
  }

  #readChoices(): void {
    const hadChoice = hasChoice(this.groups, this.value)
    this.groups = readChoices(this)
    const isGone = hadChoice && !hasChoice(this.groups, this.value)
    if (this.isDirty && !isGone) this.submitValue()
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
          ${this.groups.map(renderGroup)}
        </select>
        ${glyph(chevronDown)}
      </div>
      ${fieldNotes(this, this.shownError)}
      <slot class="options"></slot>`
  }
}

function renderGroup({ label, isDisabled, choices }: ChoiceGroup): TemplateResult {
  const options = choices.map(renderChoice)
  return label
    ? html`<optgroup label=${label} ?disabled=${isDisabled}>${options}</optgroup>`
    : html`${options}`
}

function renderChoice({ value, label, isDisabled }: Choice): TemplateResult {
  return html`<option value=${value} ?disabled=${isDisabled}>${label}</option>`
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-select': JtSelect
  }
}
