import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { Language } from '../base/language.ts'
import { LightElement } from '../base/light-element.ts'
import { warnIf } from '../base/warn.ts'
import { progressBar } from '../progress/progress.ts'
import { isShippingFree, type Shipping, shippingText } from './shipping-text.ts'

/**
 * How much is missing for free shipping. That it is reached is announced; that more is missing than before is not.
 * It has no shadow root: base.css is its style.
 *
 * @element jt-shipping-progress
 * @slot - A `<label class="jt-progress">` of the page's own with a `<progress class="jt-progress__bar">`; the attributes are then not used
 * @example <jt-shipping-progress amount="45000" threshold="50000" currency="KRW"></jt-shipping-progress>
 */
export class JtShippingProgress extends LightElement {
  static override properties: PropertyDeclarations = {
    amount: { type: Number },
    threshold: { type: Number },
    currency: {},
  }

  /** What is in the cart, in the currency's minor unit: 39000 is ₩39,000, 2900 is $29.00. */
  declare amount: number
  /** From this on shipping is free, in the same unit. */
  declare threshold: number
  /** ISO 4217 code. */
  declare currency: string

  readonly #language = new Language(this)
  #wasFree: boolean | undefined
  #announced = false

  constructor() {
    super()
    this.amount = 0
    this.threshold = 0
    this.currency = 'KRW'
  }

  get #shipping(): Shipping | undefined {
    const [amount, threshold] = [Number(this.amount) || 0, Number(this.threshold)]
    return threshold > 0 ? { amount, threshold, currency: this.currency || 'KRW' } : undefined
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const shipping = this.#shipping
    warnIf(
      !shipping,
      this,
      'does not know from when on shipping is free, and shows nothing. Set "threshold", in the minor unit of the currency.',
    )
    const isFree = shipping && isShippingFree(shipping)
    this.#announced = isFree === true && (this.#announced || this.#wasFree === false)
    this.#wasFree = isFree
  }

  override render(): TemplateResult | typeof nothing {
    const shipping = this.#shipping
    if (!shipping) return nothing
    const { before, money, after } = shippingText(shipping, this.#language.code)
    const isFree = isShippingFree(shipping)
    return html`<label class="jt-progress ${isFree ? 'jt-shipping-progress--free' : ''}">
        <span>${before}${money ? html`<strong>${money}</strong>` : nothing}${after}</span>
        ${progressBar(shipping.amount, shipping.threshold)}
      </label>
      <span class="jt-visually-hidden" role="status">${this.#announced ? before : nothing}</span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-shipping-progress': JtShippingProgress
  }
}
