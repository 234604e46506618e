import type { PropertyDeclarations, PropertyValues } from 'lit'
import { submitImplicitly } from './implicit-submission.ts'
import { ValidatedElement } from './validated-element.ts'

/** What a form sends or checks: as on native controls, it must hold as soon as it is set. */
const readByForms: ReadonlySet<unknown> = new Set(
  'name value checked required disabled formDisabled readonly type pattern min max step minlength maxlength multiple options'.split(
    ' ',
  ),
)

/**
 * A control that takes part in forms as a native one does: its value is submitted, it is validated, reset, restored and
 * disabled with its form. One whose value is not a string overrides `toValue`.
 */
export class FormControl<Value = string> extends ValidatedElement {
  static override properties: PropertyDeclarations = { value: {} }

  #value: Value = this.toValue('')
  #isDirty = false
  #isUpdating = false

  /** The current value; the attribute is what the control starts with and goes back to on reset. */
  get value(): Value {
    return this.#value
  }

  set value(value: Value) {
    this.#value = this.toValue(value)
    this.#isDirty = true
    this.submitValue()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.submitValue()
    this.tellValidity()
  }

  // As natively, the attribute is only what it starts with.
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'value') super.attributeChangedCallback(name, old, value)
    else if (!this.#isDirty) this.#takeDefault()
  }

  formResetCallback(): void {
    this.invalidShown = false
    this.resetValue()
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = this.toValue(state)
  }

  override requestUpdate(...[name, ...change]: Parameters<ValidatedElement['requestUpdate']>): void {
    super.requestUpdate(name, ...change)
    // Before it has a root, it is not yet what a form could ask.
    if (!this.shadowRoot || !readByForms.has(name) || this.#isUpdating) return
    if (this.hasUpdated) {
      this.performUpdate()
      return
    }
    this.submitValue()
    this.tellValidity()
  }

  protected override performUpdate(): void {
    this.#isUpdating = true
    try {
      super.performUpdate()
    } finally {
      this.#isUpdating = false
    }
  }

  protected override updated(changed: PropertyValues): void {
    this.showValue()
    super.updated(changed)
  }

  /** Gives its native control the value, once that has its type and bounds; what the shopper has just typed is left alone. */
  protected showValue(): void {
    const { control } = this
    if (control && 'value' in control && control.value !== this.#value) control.value = this.#value
  }

  /** Whether somebody, shopper or application, has given it a value since it was made or reset. */
  protected get isDirty(): boolean {
    return this.#isDirty
  }

  protected override get isEmpty(): boolean {
    return String(this.value) === ''
  }

  protected get defaultValue(): Value {
    return this.toValue(this.getAttribute('value'))
  }

  /** Takes whatever a page or a framework assigns: numbers, and null for nothing. */
  protected toValue(given: unknown): Value {
    return String(given ?? '') as Value
  }

  /** Hands the form what to send under `name`, and what to remember when the page is left and comes back. */
  protected submitValue(): void {
    this.internals.setFormValue(String(this.#value))
  }

  protected resetValue(): void {
    this.#takeDefault()
  }

  #takeDefault(): void {
    this.value = this.defaultValue
    this.#isDirty = false
  }

  /** Hears `keypress`, which comes only where the page has not prevented `keydown` and no input method is at work. */
  protected submitOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    // Natively, too, the page may still prevent it, and hears of the change first.
    setTimeout(() => {
      if (event.defaultPrevented || this.isDisabled || !this.form) return
      this.finishEdit()
      submitImplicitly(this.form)
    })
  }

  /** Ends an edit that the browser has not ended. */
  protected finishEdit(): void {}

  protected emitChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
  }
}
