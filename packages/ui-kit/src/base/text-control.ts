import type { PropertyDeclarations } from 'lit'
import { FormControl } from './form-control.ts'
import { flag } from './ui-element.ts'
import type { Bounds } from './validation-messages.ts'

/** A control that text is typed into. */
export class TextControl extends FormControl {
  static override properties: PropertyDeclarations = {
    placeholder: {},
    autocomplete: {},
    inputmode: {},
    enterkeyhint: {},
    maxlength: { type: Number },
    minlength: { type: Number },
    readonly: flag,
  }

  /** An example of what to enter, while nothing is entered; never instead of a label. */
  declare placeholder: string
  /** What browsers may fill in, e.g. `email`, `postal-code`, `one-time-code`. */
  declare autocomplete: string
  /** Which keyboard a touch screen offers, e.g. `numeric`. */
  declare inputmode: string
  /** What the Enter key of a touch screen says, e.g. `next`, `search`. */
  declare enterkeyhint: string
  /** The most characters that can be entered. */
  declare maxlength: number | undefined
  /** The fewest characters that are valid. */
  declare minlength: number | undefined
  /** The value is sent but cannot be edited. */
  declare readonly: boolean

  constructor() {
    super()
    this.placeholder = ''
    this.autocomplete = ''
    this.inputmode = ''
    this.enterkeyhint = ''
    this.readonly = false
  }

  // A text that is no number is none of the value, and so stays in a number field until it is taken away.
  override formResetCallback(): void {
    if (this.textBox) this.textBox.value = ''
    super.formResetCallback()
    this.tellValidity()
  }

  /** Selects the whole text. */
  select(): void {
    this.textBox?.select()
  }

  protected get textBox(): HTMLInputElement | HTMLTextAreaElement | null {
    const control = this.control
    return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null
  }

  protected override get bounds(): Bounds {
    return this
  }

  /** The native `input` event goes on to the page by itself; the value must be current when it gets there. */
  protected onInput(): void {
    this.#takeText()
  }

  protected onChange(): void {
    this.#takeText()
    this.emitChange()
  }

  // A text that is no number comes and goes while the value stays empty.
  #takeText(): void {
    this.value = this.textBox?.value ?? ''
    this.tellValidity()
  }
}
