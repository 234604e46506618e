import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { FormControl } from './form-control.ts'

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

  /** The values that can be chosen now. */
  protected get usableValues(): readonly string[] {
    return []
  }

  protected get isChosen(): boolean {
    return this.usableValues.includes(this.value)
  }

  protected override get isEmpty(): boolean {
    return !this.isChosen
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.radios.find((radio) => !radio.disabled) ?? super.anchor
  }

  protected override showValue(): void {
    for (const radio of this.radios) radio.checked = radio.value === this.value
  }

  protected override submitValue(): void {
    this.internals.setFormValue(this.isChosen ? this.value : null)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.submitValue()
  }

  /** The group that its radio buttons are in, with whatever else is beside them. */
  protected renderGroup(content: unknown): TemplateResult {
    return html`<div
      id="control"
      class="choices"
      role="radiogroup"
      aria-required=${this.required ? 'true' : nothing}
      aria-invalid=${this.ariaInvalidValue}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @keypress=${this.submitOnEnter}
    >
      ${content}
    </div>`
  }

  #onInput(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.value = event.target.value
  }

  #onChange(event: Event): void {
    this.#onInput(event)
    this.emitChange()
  }
}
