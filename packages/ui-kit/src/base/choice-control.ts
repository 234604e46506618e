import { FormControl, type Validity } from './form-control.ts'

/** One value out of several native radio buttons, which share the shadow root and so form a group of their own. */
export class ChoiceControl extends FormControl {
  /** Focuses the chosen radio button, or the first one: where Tab would go. */
  override focus(options?: FocusOptions): void {
    const radios = this.radios
    const target = radios.find((radio) => radio.checked) ?? radios.find((radio) => !radio.disabled)
    target?.focus(options)
  }

  protected get radios(): HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
  }

  protected override submitValue(): void {
    this.internals.setFormValue(this.value || null)
  }

  protected override validate(): Validity {
    return { flags: { valueMissing: this.required && !this.value }, message: '' }
  }

  protected onInput(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.value = event.target.value
  }

  protected onChange(event: Event): void {
    this.onInput(event)
    this.emitChange()
  }
}
