import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { carryPopup, popupAttributes } from '../base/carried-popup.ts'
import { FormElement } from '../base/form-element.ts'
import { submitWith } from '../base/submission.ts'
import { flag, reflected, UiElement } from '../base/ui-element.ts'
import { requireNameOrContent } from '../base/warn-missing.ts'
import { knownVariant } from '../base/warn.ts'
import { buttonStyles } from './button.css.ts'

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const
/** How much a button stands out; `secondary` by default. */
export type ButtonVariant = (typeof variants)[number]
const sizes = ['s', 'm', 'l'] as const
/** The height of a button and its text; `m` by default. */
export type ButtonSize = (typeof sizes)[number]
const types = ['button', 'submit', 'reset'] as const
/** What a press does to the form, as HTML calls it; `button` by default. */
export type ButtonType = (typeof types)[number]

/**
 * A button. As `type="submit"` it submits its form, is the event's `submitter`, and sends its own name and value.
 *
 * @element jt-button
 * @slot - The text
 * @slot start - Before the text, e.g. an icon
 * @slot end - After the text
 * @csspart button - The native button
 * @example <jt-button variant="primary" type="submit">주문하기</jt-button>
 */
export class JtButton extends FormElement {
  static override styles: CSSResultGroup = [UiElement.styles, buttonStyles]
  static override properties: PropertyDeclarations = {
    variant: reflected,
    size: reflected,
    type: reflected,
    value: {},
    label: reflected,
    formnovalidate: flag,
    pressed: {},
    loading: flag,
    block: flag,
  }

  /** How much it stands out: one `primary` per screen, `quiet` beside others, `danger` for what cannot be undone. */
  declare variant: ButtonVariant
  /** Its height and text size. */
  declare size: ButtonSize
  /** What it does to its form. */
  declare type: ButtonType
  /** What is sent under `name` when it submits. */
  declare value: string
  /** The accessible name of a button that shows only an icon. */
  declare label: string
  /** It submits its form even if something in it is not valid, e.g. to save a draft. */
  declare formnovalidate: boolean
  /** Makes it a toggle button that is in this state; undefined: it is no toggle. */
  declare pressed: boolean | '' | 'true' | 'false' | undefined
  /** Work is going on: the button keeps its width, name and focus, but does nothing. */
  declare loading: boolean
  /** As wide as the place it stands in. */
  declare block: boolean

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...popupAttributes]
  }

  constructor() {
    super()
    this.variant = 'secondary'
    this.size = 'm'
    this.type = 'button'
    this.value = ''
    this.label = ''
    this.formnovalidate = false
    this.loading = false
    this.block = false
    this.addEventListener('click', this.#refuse, { capture: true })
    this.addEventListener('click', this.#activate)
  }

  /** Presses it, as on native buttons. */
  override click(): void {
    if (this.control) this.control.click()
    else super.click()
  }

  protected override carryAttributes(control: HTMLElement): void {
    super.carryAttributes(control, this.label)
    carryPopup(this, control)
  }

  get #pressedState(): boolean | string | typeof nothing {
    // The bare attribute is empty.
    return this.pressed === '' || (this.pressed ?? nothing)
  }

  get #isIdle(): boolean {
    return !this.loading && !this.isDisabled
  }

  readonly #refuse = (event: Event): void => {
    if (this.#isIdle) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  readonly #activate = (event: Event): void => {
    if (this.type !== 'submit' && this.type !== 'reset') return
    // A native button acts after all click listeners, any of which may prevent it.
    setTimeout(() => {
      if (!event.defaultPrevented && this.#isIdle && this.form) this.#act(this.form)
    })
  }

  #act(form: HTMLFormElement): void {
    if (this.type === 'reset') {
      form.reset()
      return
    }
    this.internals.setFormValue(this.value)
    submitWith(form, this)
    this.internals.setFormValue(null)
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    knownVariant(this, 'variant', this.variant, variants)
    knownVariant(this, 'size', this.size, sizes)
    knownVariant(this, 'type', this.type, types)
    requireNameOrContent(this)
  }

  override render(): TemplateResult {
    return html`<button
      id="control"
      part="button"
      type="button"
      aria-pressed=${this.#pressedState}
      aria-busy=${this.loading || nothing}
      aria-disabled=${this.loading || nothing}
      ?disabled=${this.isDisabled}
    >
      <span class="content"><slot name="start"></slot><slot></slot><slot name="end"></slot></span>
      ${this.loading ? html`<span class="wheel" aria-hidden="true"></span>` : nothing}
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-button': JtButton
  }
}
