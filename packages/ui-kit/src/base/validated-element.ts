import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { FormElement } from './form-element.ts'
import { flag } from './ui-element.ts'
import { ask, knowQuestions, takeReport } from './invalid-reports.ts'
import { Language } from './language.ts'
import { isJudged, reportValidity, type Verdict } from './validity.ts'
import type { Bounds } from './validation-messages.ts'
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

  protected readonly language: Language = new Language(this)
  #customMessage = ''

  constructor() {
    super()
    this.label = ''
    this.hint = ''
    this.error = ''
    this.hidelabel = false
    this.required = false
    this.invalidShown = false
    this.addEventListener('invalid', this.#onInvalid, { capture: true })
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

  /** Whether it is valid; if not, it fires `invalid`. The shopper sees nothing of it. */
  checkValidity(): boolean {
    return ask(() => this.internals.checkValidity())
  }

  /** As `checkValidity()`, and shows the shopper what is wrong, unless the page prevents `invalid`. */
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

  /** The message under the control: the application's, or its own once the shopper tried to submit. */
  protected get shownError(): string {
    return this.error || (this.invalidShown ? this.internals.validationMessage : '')
  }

  protected get ariaInvalidValue(): 'true' | typeof nothing {
    return this.shownError ? 'true' : nothing
  }

  /** What bounds its value, for the words about a value beyond it. */
  protected get bounds(): Bounds {
    return {}
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (form) knowQuestions(form)
  }

  protected tellValidity(): void {
    const { validationMessage } = this.internals
    reportValidity(this.internals, {
      verdict: isJudged(this.control) ? this.control : this.#ownVerdict,
      bounds: this.bounds,
      custom: this.#customMessage,
      anchor: this.anchor,
    })
    if (this.invalidShown && this.internals.validity.valid) this.invalidShown = false
    if (this.invalidShown && this.internals.validationMessage !== validationMessage) this.requestUpdate()
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.tellValidity()
  }

  protected override checkUse(): void {
    requireName(this)
  }

  readonly #onInvalid = (event: Event): void => takeReport(event, () => (this.invalidShown = true))

  /** What holds where no native control is, or none has been rendered yet. */
  get #ownVerdict(): Verdict {
    return { validity: { valueMissing: this.required && this.isEmpty }, validationMessage: '' }
  }
}
