import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { checkStyles } from './check.css.ts'
import { fieldStyles } from './field.css.ts'
import { fieldNotes, requiredMark } from './field.ts'
import { FormControl } from './form-control.ts'
import { UiElement } from './ui-element.ts'
import { requireNameOrContent } from './warn-missing.ts'

const actsItself = (node: EventTarget): boolean =>
  node instanceof Element && node.matches('a[href], button, input, select, textarea, label')

/** On or off, on a native checkbox: it sends its value while it is on. */
export class CheckControl extends FormControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, checkStyles]
  static override properties: PropertyDeclarations = { checked: { type: Boolean } }

  #checked = false
  #isTurned = false

  constructor() {
    super()
    this.addEventListener('click', this.#passOn, { capture: true })
    this.resetValue()
  }

  /** Whether it is on; the attribute is what it starts with. */
  get checked(): boolean {
    return this.#checked
  }

  set checked(checked: boolean) {
    this.#checked = Boolean(checked)
    this.#isTurned = true
    this.submitValue()
  }

  /** Always `checkbox`; Vue decides by it how `v-model` works, and so may try to set it. */
  get type(): 'checkbox' {
    return 'checkbox'
  }

  set type(_type: 'checkbox') {}

  /** Switches it on or off as a press does. */
  override click(): void {
    if (this.control) this.control.click()
    else super.click()
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'checked' || value === 'false') super.attributeChangedCallback(name, old, value)
    else if (!this.#isTurned) this.#takeDefault()
  }

  override formStateRestoreCallback(state: string | File | FormData | null): void {
    this.checked = state === 'checked'
  }

  // A press on its label clicks the host: the native checkbox acts instead, and the page hears of one click.
  readonly #passOn = (event: Event): void => {
    if (event.composedPath()[0] !== this) return
    event.stopImmediatePropagation()
    this.control?.click()
  }

  // The label clicks the native checkbox, of which the page hears, unless what was pressed acts itself.
  #onLabelClick(event: Event): void {
    if (event.defaultPrevented) return
    const path = event.composedPath()
    const pressed = path.slice(
      0,
      path.findIndex((node) => node === event.currentTarget),
    )
    if (!pressed.some(actsItself)) event.stopPropagation()
  }

  protected override get isEmpty(): boolean {
    return !this.#checked
  }

  protected override get defaultValue(): string {
    return this.getAttribute('value') ?? 'on'
  }

  /** What the native checkbox is read as, when it is not a checkbox. */
  protected get controlRole(): string | typeof nothing {
    return nothing
  }

  protected override showValue(): void {
    if (this.control instanceof HTMLInputElement) this.control.checked = this.#checked
  }

  protected override submitValue(): void {
    if (this.#checked) this.internals.setFormValue(this.value, 'checked')
    else this.internals.setFormValue(null, 'unchecked')
  }

  protected override resetValue(): void {
    super.resetValue()
    this.#takeDefault()
  }

  #takeDefault(): void {
    this.checked = this.hasAttribute('checked')
    this.#isTurned = false
  }

  #onInput(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.checked = event.target.checked
  }

  #onChange(event: Event): void {
    this.#onInput(event)
    this.emitChange()
  }

  protected override checkUse(): void {
    requireNameOrContent(this)
  }

  override render(): TemplateResult {
    return html`<label class="row" part="label" @click=${this.#onLabelClick}>
        <input
          id="control"
          type="checkbox"
          role=${this.controlRole}
          name=${this.name || nothing}
          aria-invalid=${this.ariaInvalidValue}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          @input=${this.#onInput}
          @change=${this.#onChange}
          @keypress=${this.submitOnEnter}
        />
        <span id="text" class=${this.hidelabel ? 'visually-hidden' : 'text'}
          ><slot>${this.label}</slot>${requiredMark(this.required)}</span
        >
      </label>
      ${fieldNotes(this, this.shownError)}`
  }
}
