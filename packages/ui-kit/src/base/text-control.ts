import type { PropertyDeclarations } from 'lit'
import { FormControl } from './form-control.ts'
import { flag } from './ui-element.ts'

/** A control that text is typed into. */
export class TextControl extends FormControl {
  static override properties: PropertyDeclarations = {
    placeholder: {},
    autocomplete: {},
    inputmode: {},
    maxlength: { type: Number },
    minlength: { type: Number },
    readonly: flag,
  }

  declare placeholder: string
  declare autocomplete: string
  declare inputmode: string
  declare maxlength: number | undefined
  declare minlength: number | undefined
  declare readonly: boolean

  constructor() {
    super()
    this.placeholder = ''
    this.autocomplete = ''
    this.inputmode = ''
    this.readonly = false
  }

  /** Selects the whole text. */
  select(): void {
    this.textBox?.select()
  }

  protected get textBox(): HTMLInputElement | HTMLTextAreaElement | null {
    const control = this.control
    return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null
  }

  /** The native `input` event goes on to the page by itself; the value must be current when it gets there. */
  protected onInput(): void {
    this.value = this.textBox?.value ?? ''
  }

  protected onChange(): void {
    this.onInput()
    this.emitChange()
  }
}
