import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { Language } from '../base/language.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import { priceText } from './price-text.ts'

const fromTexts = {
  ko: { before: '', after: '~' },
  en: { before: 'from ', after: '' },
}

/**
 * A price: now, before, and how much off. A screen reader hears it as one sentence.
 * It has no shadow root: base.css is its style, before and after definition.
 *
 * @element jt-price
 * @example <jt-price amount="31000" was="39000" currency="KRW" locale="ko"></jt-price>
 */
export class JtPrice extends UiElement {
  static override properties: PropertyDeclarations = {
    amount: { type: Number },
    was: { type: Number },
    currency: {},
    locale: {},
    from: flag,
  }

  /** In the currency's minor unit: 39000 is ₩39,000, 2900 is $29.00. */
  declare amount: number | undefined
  /** What it cost before, in the same unit. */
  declare was: number | undefined
  /** ISO 4217 code. */
  declare currency: string
  /** BCP 47 tag; the page's language by default. */
  declare locale: string
  /** The lowest of several prices. */
  declare from: boolean

  readonly #language = new Language(this)

  constructor() {
    super()
    this.currency = 'KRW'
    this.locale = ''
    this.from = false
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override render(): TemplateResult | typeof nothing {
    const { amount, was, currency, from } = this
    if (amount === undefined || amount === null || !Number.isFinite(Number(amount))) return nothing
    const locale = this.locale || this.#language.code
    const price = {
      amount: Number(amount),
      was: was ? Number(was) : undefined,
      currency: currency || 'KRW',
      from,
    }
    const { now, was: before, percentOff, spoken } = priceText(price, locale)
    const words = from ? fromTexts[locale.startsWith('ko') ? 'ko' : 'en'] : undefined
    return html`<span class="jt-visually-hidden">${spoken}</span>
      ${percentOff > 0 ? html`<span class="jt-price__off" aria-hidden="true">−${percentOff}%</span>` : nothing}
      <span class="jt-price__now" aria-hidden="true"
        >${words?.before ? html`<span class="jt-price__from">${words.before}</span>` : nothing}${now}${words?.after}</span
      >
      ${before ? html`<s class="jt-price__was" aria-hidden="true">${before}</s>` : nothing}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-price': JtPrice
  }
}
