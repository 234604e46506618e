import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { knowQuestions, takeReport } from '../base/invalid-reports.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import { validationMessage, type Bounds } from '../base/validation-messages.ts'
import { requireName, requireSlot } from '../base/warn-missing.ts'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { fieldElementStyles } from './field.css.ts'
import { findControl, isNative, type NativeControl } from './find-control.ts'
import { FieldNotes } from './notes.ts'
import { pressCustomButton } from './press-custom-button.ts'

function boundsOf(control: NativeControl): Bounds {
  if (control instanceof HTMLSelectElement) return {}
  if (control instanceof HTMLTextAreaElement) return { maxlength: control.maxLength }
  const { type, min, max, step, maxLength } = control
  return { type, min, max, step, maxlength: maxLength }
}

/**
 * Label, hint and error around a control that is not of the kit: a native one, or another library's. The texts are real
 * elements beside the control, so its name and description reach assistive technology whatever it is.
 *
 * @element jt-field
 * @slot - The control, or an element with the control in it
 * @slot label - Filled by the element with its label
 * @slot hint - Filled by the element with its hint
 * @slot error - Filled by the element with its error
 * @example <jt-field label="배송 요청일" hint="주말은 쉬어요"><input type="date" name="day" required /></jt-field>
 */
export class JtField extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, fieldElementStyles]
  static override properties: PropertyDeclarations = {
    label: {},
    hint: {},
    error: {},
    hidelabel: flag,
    invalidMessage: { state: true },
  }

  /** What the shopper is asked for. It names the control. */
  declare label: string
  /** Help below the control, which also describes it. */
  declare hint: string
  /** A mistake found by the application; shown and announced. */
  declare error: string
  /** Keeps the label for assistive technology only. */
  declare hidelabel: boolean
  declare private invalidMessage: string

  readonly #notes = new FieldNotes()
  #root: Node | undefined

  constructor() {
    super()
    this.label = ''
    this.hint = ''
    this.error = ''
    this.hidelabel = false
    this.invalidMessage = ''
    // Only the capture phase: `invalid` does not bubble.
    this.addEventListener('invalid', this.#onInvalid, { capture: true })
    this.addEventListener('input', this.#onEdit)
    this.addEventListener('change', this.#onEdit)
    this.addEventListener('keypress', pressCustomButton)
    new ChildWatcher(this, ['required', 'id'], () => this.requestUpdate())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#root = this.getRootNode()
    this.#root.addEventListener('reset', this.#onReset)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#root?.removeEventListener('reset', this.#onReset)
  }

  protected override willUpdate(): void {
    const control = findControl(this)
    if (isNative(control) && control.validity.valid) this.invalidMessage = ''
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const control = findControl(this)
    if (isNative(control)) [control, control.form ?? control].forEach(knowQuestions)
    this.#notes.show({
      field: this,
      control,
      label: this.label,
      hint: this.hint,
      error: this.error || this.invalidMessage,
      isRequired: control?.hasAttribute('required') ?? false,
    })
  }

  protected override checkUse(): void {
    requireName(this)
    requireSlot(this, '', 'the control')
  }

  readonly #onInvalid = (event: Event): void => {
    const control = event.target
    if (isNative(control)) takeReport(event, () => this.#show(control))
  }

  #show(control: NativeControl): void {
    this.invalidMessage = validationMessage(control.validity, control.validationMessage, boundsOf(control))
  }

  // Heard at the root: a listener of the page on the form may have prevented it.
  readonly #onReset = (event: Event): void => {
    const control = findControl(this)
    if (!event.defaultPrevented && isNative(control) && control.form === event.target)
      this.invalidMessage = ''
  }

  readonly #onEdit = (event: Event): void => {
    if (isNative(event.target) && event.target.validity.valid) this.invalidMessage = ''
  }

  override render(): TemplateResult {
    return html`<slot name="label" class=${this.hidelabel ? 'visually-hidden' : ''}></slot>
      <slot></slot>
      <slot name="hint"></slot>
      <slot name="error"></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-field': JtField
  }
}
