import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { fieldStyles } from '../base/field.css.ts'
import { fieldNotes, groupLabel } from '../base/field.ts'
import { FormControl } from '../base/form-control.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import type { JtChip } from '../chip/chip.ts'
import { stepAlongRows } from '../controllers/arrow-keys.ts'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { chipGroupStyles } from './chip-group.css.ts'
import { FirstChosen } from './first-chosen.ts'
import { chipBeside, isChip, isUsable, valueOf } from './neighbours.ts'
import { chosen, restored, type ChipValue } from './selection.ts'

const texts = { ko: '필수', en: 'required' }

/**
 * Filter chips as one value: a string, or with `multiple` an array of strings. Pressing the chosen chip again lets go of
 * it. A removable chip is part of the value from when it comes, and hidden when it was taken away. A chip that is disabled,
 * or that is not there, is neither sent nor counted.
 *
 * @element jt-chip-group
 * @slot - `jt-chip` elements; those with `selected`, and removable ones, are chosen from the start
 * @fires input - When the value changes
 * @fires change - When the value changes; `event.target.value` is current
 * @csspart chips - The row of chips
 * @example <jt-chip-group label="색상" name="color" multiple><jt-chip value="navy">네이비</jt-chip></jt-chip-group>
 */
export class JtChipGroup extends FormControl<ChipValue> {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, chipGroupStyles]
  static override properties: PropertyDeclarations = { multiple: flag }

  /** Several chips may be chosen: `value` is an array, and each of them is submitted under `name`. */
  declare multiple: boolean

  readonly #firstChosen = new FirstChosen()

  constructor() {
    super()
    this.multiple = false
    // Before the listeners of the page, which are to hear of the group's value, not of single chips.
    this.addEventListener('input', this.#onChip, { capture: true })
    this.addEventListener('change', this.#onChip, { capture: true })
    this.addEventListener('jt-remove', this.#onRemove)
    this.addEventListener('keydown', this.#onKeydown)
    new ChildWatcher(this, ['value', 'disabled'], () => this.#readChips())
  }

  override connectedCallback(): void {
    this.#readChips()
    super.connectedCallback()
  }

  override formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = this.toValue(restored(state))
  }

  protected override get defaultValue(): ChipValue {
    const value = this.getAttribute('value')
    if (value !== null) return this.toValue(value)
    return this.toValue(this.#firstChosen.valuesOf(this.#chips))
  }

  protected override toValue(given: unknown): ChipValue {
    return chosen(given, this.multiple)
  }

  protected override submitValue(): void {
    const entries = new FormData()
    for (const value of this.#usableValues) entries.append(this.name, value)
    this.internals.setFormValue(this.name ? entries : null, JSON.stringify(this.value))
  }

  protected override get isEmpty(): boolean {
    return this.#usableValues.length === 0
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('multiple')) this.#takeShape()
    this.submitValue()
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    for (const chip of this.#chips) {
      chip.groupDisabled = this.isDisabled
      chip.selected = this.#values.includes(valueOf(chip))
      if (chip.removable) chip.hidden = !chip.selected
    }
  }

  get #chips(): JtChip[] {
    return [...this.querySelectorAll('jt-chip')]
  }

  get #values(): readonly string[] {
    return [this.value].flat().filter(Boolean)
  }

  get #usableValues(): readonly string[] {
    const usable = new Set(this.#chips.filter(({ disabled }) => !disabled).map(valueOf))
    return this.#values.filter((value) => usable.has(value))
  }

  #readChips(): void {
    // A browser may define the group before its chips.
    customElements.upgrade(this)
    const joined = this.#firstChosen.note(this.#chips).map(valueOf)
    if (!this.isDirty) this.resetValue()
    else if (joined.length > 0) this.value = this.toValue([...new Set([...this.#values, ...joined])])
    else this.submitValue()
    this.tellValidity()
    this.requestUpdate()
  }

  /** One value becomes an array of it, and an array its first. */
  #takeShape(): void {
    if (this.isDirty) this.value = this.toValue(this.value)
    else this.resetValue()
  }

  readonly #onChip = (event: Event): void => {
    const chip = event.target
    if (!isChip(chip)) return
    event.stopImmediatePropagation()
    if (event.type === 'input') this.#choose(valueOf(chip), chip.selected)
    else this.emitChange()
  }

  readonly #onRemove = (event: Event): void => {
    const chip = event.target
    if (!isChip(chip)) return
    const next = chipBeside(this.#chips, chip, 1) ?? chipBeside(this.#chips, chip, -1)
    this.#choose(valueOf(chip), false)
    this.emitChange()
    // It would take the focus with it.
    chip.hidden = true
    if (next) next.focus()
    else this.control?.focus()
  }

  #choose(value: string, isChosen: boolean): void {
    const others = this.multiple || !isChosen ? this.#values.filter((other) => other !== value) : []
    this.value = this.toValue(isChosen ? [...others, value] : others)
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const step = stepAlongRows(this, event)
    if (!step || !isChip(event.target)) return
    event.preventDefault()
    chipBeside(this.#chips, event.target, step)?.focus()
  }

  /** A `<label>` outside, or the browser when the form is not valid, focuses the group: that means its chips. */
  #onGroupFocus(event: FocusEvent): void {
    if (event.target !== event.currentTarget) return
    const usable = this.#chips.filter(isUsable)
    const target = usable.find((chip) => chip.selected) ?? usable[0]
    target?.focus()
  }

  /** A group of buttons has no state that says "required". */
  get #spokenLabel(): TemplateResult | string {
    if (!this.label || !this.required) return this.label
    return html`${this.label}<span class="visually-hidden">, ${this.language.pick(texts)}</span>`
  }

  override render(): TemplateResult {
    const { hidelabel, required } = this
    return html`${groupLabel({ label: this.#spokenLabel, hidelabel, required })}
      <div
        id="control"
        class="chips"
        part="chips"
        role="group"
        tabindex=${this.isDisabled ? nothing : -1}
        aria-invalid=${this.ariaInvalidValue}
        @focus=${this.#onGroupFocus}
      >
        <slot></slot>
      </div>
      ${fieldNotes(this, this.shownError)}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-chip-group': JtChipGroup
  }
}
