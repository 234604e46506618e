import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { ChoiceControl } from '../base/choice-control.ts'
import { fieldStyles } from '../base/field.css.ts'
import { fieldNotes, groupLabel } from '../base/field.ts'
import { listIn } from '../base/list-in.ts'
import { UiElement } from '../base/ui-element.ts'
import { swatchesStyles } from './swatches.css.ts'

/** One variant of a product. */
export interface SwatchOption {
  /** What is sent with the form. */
  readonly value: string
  /** What it is called; shown on a pill and spoken of a dot. */
  readonly label: string
  /** A CSS colour: the option is a dot of that colour. Without it, a pill with the label. */
  readonly swatch?: string
  /** Nobody can have it now; it can still be chosen, to be looked at. It is struck, and spoken as sold out. */
  readonly soldout?: boolean
  /** It cannot be chosen; false by default. */
  readonly disabled?: boolean
}

const texts = { ko: '품절', en: 'sold out' }

/**
 * The variants of a product, as colour dots or text pills. The name of the chosen one stands beside the label.
 *
 * @element jt-swatches
 * @fires input - When another variant is chosen
 * @fires change - When another variant is chosen
 * @example <jt-swatches label="색상" name="color" value="navy"></jt-swatches>
 */
export class JtSwatches extends ChoiceControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, swatchesStyles]
  static override properties: PropertyDeclarations = { options: { attribute: false } }

  /** The variants, in the order they are shown: `{ value, label }`, and where wanted `swatch` (a CSS colour; without it a pill), `soldout` and `disabled`. */
  declare options: readonly SwatchOption[]

  constructor() {
    super()
    this.options = []
  }

  get #options(): readonly SwatchOption[] {
    return listIn(this, 'options', this.options)
  }

  protected override get usableValues(): readonly string[] {
    return this.#options.filter(({ disabled }) => !disabled).map(({ value }) => String(value))
  }

  // One property of the style: what stands in the data of a product is a colour, and no other declaration.
  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const colours = this.#options.flatMap(({ swatch }) => swatch || [])
    this.shadowRoot?.querySelectorAll<HTMLElement>('.dot').forEach(({ style }, place) => {
      style.backgroundColor = ''
      style.backgroundColor = String(colours[place] ?? '')
    })
  }

  override render(): TemplateResult {
    return html`${groupLabel(this, this.#renderChosen())}
    ${this.renderGroup(this.#options.map((option) => this.#renderOption(option)))}
    ${fieldNotes(this, this.shownError)}`
  }

  #renderChosen(): TemplateResult | typeof nothing {
    const chosen = this.#options.find(({ value }) => String(value) === this.value)
    // The radio button says the same when it is chosen.
    if (!chosen) return nothing
    const suffix = chosen.soldout ? ` · ${this.language.pick(texts)}` : ''
    return html`<span class="chosen" aria-hidden="true">${chosen.label}${suffix}</span>`
  }

  #renderOption({ value, label, swatch, soldout, disabled }: SwatchOption): TemplateResult {
    const suffix = soldout ? `, ${this.language.pick(texts)}` : ''
    return html`<label
      class=${soldout ? 'option soldout' : 'option'}
      title=${swatch ? label + suffix : nothing}
    >
      <input type="radio" name="choice" value=${value} ?disabled=${disabled || this.isDisabled} />
      ${
        swatch
          ? html`<span class="dot"></span> <span class="visually-hidden">${label}${suffix}</span>`
          : html`<span class="pill">${label}</span><span class="visually-hidden">${suffix}</span>`
      }
    </label>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-swatches': JtSwatches
  }
}
