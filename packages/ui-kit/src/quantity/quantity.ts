import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { fieldStyles } from '../base/field.css.ts'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { FormControl } from '../base/form-control.ts'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { nativeText } from '../base/native-text.ts'
import { UiElement } from '../base/ui-element.ts'
import type { Bounds } from '../base/validation-messages.ts'
import { minus, plus } from '../icon/paths.ts'
import { quantityStyles } from './quantity.css.ts'

interface StepButton {
  readonly label: string
  readonly path: string
  readonly by: 1 | -1
}

const DEFAULT_MAX = 10

const texts = {
  ko: { less: '수량 줄이기', more: '수량 늘리기' },
  en: { less: 'Decrease quantity', more: 'Increase quantity' },
}

/**
 * How many: a whole number between `min` and `max`, with a button at each side. A number typed outside the bounds becomes
 * the nearest bound when the field is left.
 *
 * @element jt-quantity
 * @fires input - On every edit, and when the field is left with another number than was typed
 * @fires change - When the number is settled and is another than before
 * @csspart box - The frame around the control
 * @example <jt-quantity label="수량" value="1" max="5"></jt-quantity>
 */
export class JtQuantity extends FormControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, glyphStyles, quantityStyles]
  static override properties: PropertyDeclarations = { min: { type: Number }, max: { type: Number } }

  /** The smallest number. */
  declare min: number
  /** The greatest number, e.g. what is in stock; less than `min`, it counts as not given. */
  declare max: number

  #beforeEdit: string | undefined

  constructor() {
    super()
    this.min = 1
    this.max = DEFAULT_MAX
    this.value = '1'
    this.resetValue()
  }

  /** The value as a number; NaN while the field is empty. */
  get valueAsNumber(): number {
    return this.value ? Number(this.value) : NaN
  }

  protected override get defaultValue(): string {
    return this.toValue(this.getAttribute('value') ?? this.#least)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('min') && !this.isDirty) this.resetValue()
  }

  protected override resetValue(): void {
    this.#beforeEdit = undefined
    super.resetValue()
  }

  protected override toValue(given: unknown): string {
    const text = super.toValue(given)
    return text && nativeText('number', text)
  }

  get #least(): number {
    return Number.isFinite(this.min) ? Math.ceil(this.min) : 1
  }

  // Frameworks write 0 for a bound that is not there.
  get #greatest(): number {
    const max = Math.floor(this.max)
    const isBound = Number.isFinite(max) && max >= this.#least
    return isBound ? max : Math.max(this.#least, DEFAULT_MAX)
  }

  protected override get bounds(): Bounds {
    return { type: 'number', min: this.#least, max: this.#greatest }
  }

  #isAtBound(by: number): boolean {
    return by > 0 ? this.valueAsNumber >= this.#greatest : this.valueAsNumber <= this.#least
  }

  #bounded(value: number): number {
    return Math.max(this.#least, Math.min(this.#greatest, Math.trunc(value)))
  }

  #onInput(event: Event): void {
    this.#beforeEdit ??= this.value
    if (event.target instanceof HTMLInputElement) this.value = event.target.value
  }

  /** Ends an edit. Not every browser fires `change` when the application has set the value since. */
  #commit(): void {
    if (this.#beforeEdit === undefined) return
    const number = this.valueAsNumber
    this.#settle(Number.isNaN(number) ? this.#beforeEdit : String(this.#bounded(number)), this.#beforeEdit)
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    this.#step(event.key === 'ArrowUp' ? 1 : -1)
  }

  protected override finishEdit(): void {
    this.#commit()
  }

  #step(by: number): void {
    if (this.#isAtBound(by)) return
    const before = this.value
    const next = String(this.#bounded((this.valueAsNumber || 0) + by))
    if (next !== before) this.#settle(next, before)
  }

  #settle(value: string, before: string): void {
    const isOther = value !== this.value
    this.value = value
    this.#beforeEdit = undefined
    if (isOther) this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    // What heard of the edit may have given it another value.
    if (this.value !== before) this.emitChange()
  }

  override render(): TemplateResult {
    const text = this.language.pick(texts)
    return html`${fieldLabel(this)}
      <div class="box" part="box">
        <input
          id="control"
          class="bare"
          type="number"
          inputmode="numeric"
          enterkeyhint="done"
          step="1"
          min=${this.#least}
          max=${this.#greatest}
          aria-invalid=${this.ariaInvalidValue}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          @input=${this.#onInput}
          @change=${this.#commit}
          @blur=${this.#commit}
          @keydown=${this.#onKeydown}
          @keypress=${this.submitOnEnter}
        />
        ${this.#renderButton({ label: text.less, path: minus, by: -1 })}
        ${this.#renderButton({ label: text.more, path: plus, by: 1 })}
      </div>
      ${fieldNotes(this, this.shownError)}`
  }

  // The buttons do what the arrow keys do in the field, so Tab passes them, as it does the spin buttons of a native field.
  #renderButton({ label, path, by }: StepButton): TemplateResult {
    // A disabled button would drop the focus of the shopper who just pressed it.
    return html`<button
      type="button"
      class=${by < 0 ? 'less' : 'more'}
      tabindex="-1"
      aria-label=${label}
      aria-disabled=${this.#isAtBound(by) ? 'true' : nothing}
      ?disabled=${this.isDisabled}
      @click=${() => this.#step(by)}
    >
      ${glyph(path)}
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-quantity': JtQuantity
  }
}
