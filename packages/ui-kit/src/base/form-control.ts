import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { carryNames, namingAttributes } from './accessible-name.ts'
import { submitImplicitly } from './submission.ts'
import { flag, focusDelegatingRoot, reflected, UiElement } from './ui-element.ts'
import { validationMessage } from './validation-messages.ts'
import { requireName } from './warn-missing.ts'

/** What a control reports to its form; `flags` empty means valid. */
export interface Validity {
  readonly flags: ValidityStateFlags
  readonly message: string
}

interface NativeControl extends HTMLElement {
  readonly validity: ValidityState
  readonly validationMessage: string
}

const isNativeControl = (element: HTMLElement): element is NativeControl => 'validity' in element

/**
 * A control that takes part in forms as a native one does: its value is submitted, it is validated, reset, restored and
 * disabled with its form, and labels and descriptions reach it from outside its shadow root. Subclasses render the native
 * control, or the group they are, with `id="control"`. One whose value is not a string overrides `toValue`.
 *
 * @csspart label - The label
 * @csspart hint - The hint
 * @csspart error - The message about a mistake
 */
export class FormControl<Value = string> extends UiElement {
  static readonly formAssociated = true
  static override shadowRootOptions: ShadowRootInit = focusDelegatingRoot
  static override properties: PropertyDeclarations = {
    name: reflected,
    value: {},
    label: {},
    hint: {},
    error: {},
    hidelabel: flag,
    required: flag,
    disabled: flag,
    formDisabled: { state: true },
    invalidShown: { state: true },
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...namingAttributes]
  }

  /** What its value is sent as; without it, nothing is sent. */
  declare name: string
  /** What the shopper is asked for. It names the control. */
  declare label: string
  /** Help below the control, which also describes it. */
  declare hint: string
  /** A mistake found by the application, e.g. by the server; shown and announced, but it does not block the form. */
  declare error: string
  /** Keeps the label for assistive technology only. */
  declare hidelabel: boolean
  /** It must have a value before its form is sent. */
  declare required: boolean
  /** It can be neither used nor sent. */
  declare disabled: boolean
  declare private formDisabled: boolean
  declare private invalidShown: boolean

  protected readonly internals: ElementInternals = this.attachInternals()
  #value: Value = this.toValue('')
  #isDirty = false
  #customMessage = ''

  constructor() {
    super()
    this.name = ''
    this.label = ''
    this.hint = ''
    this.error = ''
    this.hidelabel = false
    this.required = false
    this.disabled = false
    this.formDisabled = false
    this.invalidShown = false
    this.addEventListener('invalid', () => (this.invalidShown = true))
    this.addEventListener('focusin', () => this.#carryNames())
  }

  /** The current value; the attribute is what the control starts with and goes back to on reset. */
  get value(): Value {
    return this.#value
  }

  set value(value: Value) {
    this.#value = this.toValue(value)
    this.#isDirty = true
    this.submitValue()
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form
  }

  /** The `<label>` elements that refer to it. */
  get labels(): NodeList {
    return this.internals.labels
  }

  /** Why it is not valid, as on native controls. */
  get validity(): ValidityState {
    return this.internals.validity
  }

  /** What is wrong, in the language of the page; empty while it is valid. */
  get validationMessage(): string {
    return this.internals.validationMessage
  }

  /** Whether it is checked when its form is sent. */
  get willValidate(): boolean {
    return this.internals.willValidate
  }

  checkValidity(): boolean {
    return this.internals.checkValidity()
  }

  reportValidity(): boolean {
    return this.internals.reportValidity()
  }

  /** Makes the control invalid with this message until it is called with an empty string, as on native controls. */
  setCustomValidity(message: string): void {
    this.#customMessage = message
    this.#report()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.submitValue()
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled
  }

  formResetCallback(): void {
    this.invalidShown = false
    this.resetValue()
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = this.toValue(state)
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (namingAttributes.includes(name)) this.requestUpdate()
  }

  /** Whether somebody, shopper or application, has given it a value since it was made or reset. */
  protected get isDirty(): boolean {
    return this.#isDirty
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

  protected get control(): HTMLElement | null {
    return this.shadowRoot?.getElementById('control') ?? null
  }

  /** What the browser focuses when it is not valid, and points at. */
  protected get anchor(): HTMLElement | undefined {
    return this.control ?? undefined
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.formDisabled
  }

  /** The message under the control: the application's, or the browser's once the shopper tried to submit. */
  protected get shownError(): string {
    return this.error || (this.invalidShown ? this.internals.validationMessage : '')
  }

  protected get ariaInvalidValue(): 'true' | typeof nothing {
    return this.shownError ? 'true' : nothing
  }

  protected resetValue(): void {
    this.value = this.defaultValue
    this.#isDirty = false
  }

  protected submitOnEnter(event: KeyboardEvent): void {
    // While an input method composes a syllable, Enter ends the syllable.
    if (event.key === 'Enter' && !event.isComposing) submitImplicitly(this.form)
  }

  protected validate(): Validity {
    const control = this.control
    if (!control || !isNativeControl(control)) return { flags: {}, message: '' }
    return { flags: control.validity, message: control.validationMessage }
  }

  protected emitChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#carryNames()
    this.#report()
  }

  protected override checkUse(): void {
    requireName(this)
  }

  #carryNames(): void {
    const labels = [...this.internals.labels].filter((label) => label instanceof Element)
    if (this.control) carryNames({ host: this, control: this.control, labels })
  }

  #report(): void {
    const { flags, message } = this.validate()
    const all = { ...copyFlags(flags), customError: this.#customMessage !== '' }
    const text = this.#customMessage || validationMessage(all, message)
    if (Object.values(all).includes(true)) this.internals.setValidity(all, text || ' ', this.anchor)
    else this.internals.setValidity({})
    this.#refreshShownError()
  }

  #refreshShownError(): void {
    if (this.invalidShown && this.internals.validity.valid) this.invalidShown = false
  }
}

function copyFlags(validity: ValidityStateFlags): ValidityStateFlags {
  const flags: ValidityStateFlags = {}
  for (const key in validity) {
    if (key !== 'valid') Object.assign(flags, { [key]: validity[key as keyof ValidityStateFlags] })
  }
  return flags
}
