import { html, nothing, type PropertyDeclaration, type PropertyDeclarations, type TemplateResult } from 'lit'
import { Language } from '../base/language.ts'
import { LightElement } from '../base/light-element.ts'
import { flag } from '../base/ui-element.ts'
import { warnIf } from '../base/warn.ts'
import { priceText, type PriceText } from './price-text.ts'

const amountAttribute: PropertyDeclaration<number | undefined> = {
  converter: (text) => (text?.trim() ? Number(text) : undefined),
}

const number = (value: number | null | undefined): number | undefined =>
  value === undefined || value === null || !Number.isFinite(Number(value)) ? undefined : Number(value)

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag || 'en').length > 0
  } catch {
    return false
  }
}

/**
 * A price: now, before, how much off, the lowest of several, a range, per unit, or free. It is heard as one sentence.
 * It has no shadow root: base.css is its style. A price that the page writes inside, as `.jt-price__now`, `__off`, `__was`
 * and `__unit`, is left as it is and needs no script. Attributes alone show without a script only what is in won.
 *
 * @element jt-price
 * @slot - A price written by the page or a server; the attributes are then not used
 * @example <jt-price amount="31000" was="39000" currency="KRW" locale="ko"></jt-price>
 */
export class JtPrice extends LightElement {
  static override properties: PropertyDeclarations = {
    amount: amountAttribute,
    to: amountAttribute,
    was: amountAttribute,
    currency: {},
    locale: {},
    from: flag,
    unitprice: amountAttribute,
    unit: {},
  }

  /** In the currency's minor unit: 39000 is ₩39,000, 2900 is $29.00. 0 is free. */
  declare amount: number | undefined
  /** The highest of several prices, of which `amount` is the lowest. */
  declare to: number | undefined
  /** What it cost before, in the same unit. */
  declare was: number | undefined
  /** ISO 4217 code. */
  declare currency: string
  /** BCP 47 tag; the page's language by default. */
  declare locale: string
  /** The lowest of several prices. */
  declare from: boolean
  /** What one `unit` costs, in the same unit of money. */
  declare unitprice: number | undefined
  /** What `unitprice` is for, e.g. `100g`. */
  declare unit: string

  readonly #language = new Language(this)

  constructor() {
    super()
    this.currency = 'KRW'
    this.locale = ''
    this.from = false
    this.unit = ''
  }

  protected override get isMarkupAlone(): boolean {
    return true
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    warnIf(Number.isNaN(this.amount), this, 'has an amount that is no number and shows nothing.')
    warnIf(
      !/^[a-z]{3}$/i.test(this.currency),
      this,
      `has no currency "${this.currency}": use a code of ISO 4217.`,
    )
    warnIf(!isLocale(this.locale), this, `has no locale "${this.locale}": use a tag of BCP 47, e.g. "ko-KR".`)
  }

  override render(): TemplateResult | typeof nothing {
    const amount = number(this.amount)
    if (amount === undefined) return nothing
    const price = {
      amount,
      to: number(this.to),
      was: number(this.was),
      currency: this.currency || 'KRW',
      from: this.from,
      unitPrice: number(this.unitprice),
      unit: this.unit,
    }
    return this.#renderText(priceText(price, String(this.locale || this.#language.code)))
  }

  #renderText({ before, now, after, was, unit, percentOff, spoken }: PriceText): TemplateResult {
    const from = before ? html`<span class="jt-price__from">${before}</span>` : nothing
    return html`<span class="jt-visually-hidden">${spoken}</span>
      ${percentOff > 0 ? html`<span class="jt-price__off" aria-hidden="true">−${percentOff}%</span>` : nothing}
      <span class="jt-price__now" aria-hidden="true">${from}${now}${after}</span>
      ${was ? html`<s class="jt-price__was" aria-hidden="true">${was}</s>` : nothing}
      ${unit ? html`<span class="jt-price__unit" aria-hidden="true">${unit}</span>` : nothing}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-price': JtPrice
  }
}
