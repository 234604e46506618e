import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { FormElement } from './form-element.ts'
import { flag } from './ui-element.ts'
import { nativeValidity, reportValidity, type Validity } from './validity.ts'
import { requireName } from './warn-missing.ts'

/**
 * An element of a form that is asked for something, and is valid or not as native controls are.
 *
 * @csspart label - The label
 * @csspart hint - The hint
 * @csspart error - The message about a mistake
 */
export class ValidatedElement extends FormElement {
  static override properties: PropertyDeclarations = {
    label: {},
    hint: {},
    error: {},
    hidelabel: flag,
    required: flag,
    invalidShown: { state: true },
  }

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
  declare protected invalidShown: boolean

  #customMessage = ''

  constructor() {
    super()
    this.label = ''
    this.hint = ''
    this.error = ''
    this.hidelabel = false
    this.required = false
    this.invalidShown = false
    this.addEventListener('invalid', () => (this.invalidShown = true))
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

  /** Whether it is valid; if not, it fires `invalid`. */
  checkValidity(): boolean {
    return this.internals.checkValidity()
  }

  /** As `checkValidity()`, and shows the shopper what is wrong. */
  reportValidity(): boolean {
    return this.internals.reportValidity()
  }

  /** Makes the control invalid with this message until it is called with an empty string, as on native controls. */
  setCustomValidity(message: string): void {
    this.#customMessage = message
    this.tellValidity()
  }

  /** What the browser focuses when it is not valid, and points at. */
  protected get anchor(): HTMLElement | undefined {
    return this.control ?? undefined
  }

  /** Whether it has nothing of what `required` asks for. */
  protected get isEmpty(): boolean {
    return false
  }

  /** The message under the control: the application's, or the browser's once the shopper tried to submit. */
  protected get shownError(): string {
    return this.error || (this.invalidShown ? this.internals.validationMessage : '')
  }

  protected get ariaInvalidValue(): 'true' | typeof nothing {
    return this.shownError ? 'true' : nothing
  }

  /** The words for a mistake that not every control can have; those of the browser by default. */
  protected messageFor({ message }: Validity): string {
    return message
  }

  protected tellValidity(): void {
    const validity = nativeValidity(this.control) ?? this.#ownValidity
    reportValidity(this.internals, {
      flags: validity.flags,
      message: this.messageFor(validity),
      custom: this.#customMessage,
      anchor: this.anchor,
    })
    if (this.invalidShown && this.internals.validity.valid) this.invalidShown = false
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.tellValidity()
  }

  protected override checkUse(): void {
    requireName(this)
  }

  /** What holds where no native control is, or none has been rendered yet. */
  get #ownValidity(): Validity {
    return { flags: { valueMissing: this.required && this.isEmpty }, message: '' }
  }
}
