import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { Language } from '../base/language.ts'
import { LightElement } from '../base/light-element.ts'
import { warnIf } from '../base/warn.ts'
import { ratingText, STARS } from './rating-text.ts'

/**
 * How others rated something: five stars, to the tenth, with the number and how many rated. It is heard as one sentence and
 * cannot be changed or focused. It has no shadow root: base.css draws the stars, also before it is defined.
 *
 * @element jt-rating-display
 * @slot - The words of the page's own; the stars still follow `value`
 * @example <jt-rating-display value="4.3" count="1284"></jt-rating-display>
 */
export class JtRatingDisplay extends LightElement {
  static override properties: PropertyDeclarations = { value: { type: Number }, count: { type: Number } }

  /** From 0 to 5. */
  declare value: number | undefined
  /** Of how many reviews. */
  declare count: number | undefined

  readonly #language = new Language(this)

  get #rating(): number | undefined {
    const { value } = this
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { value } = this
    const isOutside = typeof value === 'number' && !(value >= 0 && value <= STARS)
    warnIf(isOutside, this, `has value="${value}": it shows ratings from 0 to ${STARS}.`)
    if (changed.has('value')) this.style.setProperty('--jt-rating', this.#stars(this.#rating))
  }

  #stars(rating: number | undefined): string | null {
    return rating === undefined ? null : String(Math.min(Math.max(rating, 0), STARS))
  }

  override render(): TemplateResult | typeof nothing {
    const count = this.count ?? undefined
    const value = this.#rating ?? (count === 0 ? 0 : undefined)
    if (value === undefined) return nothing
    const text = ratingText({ value, count }, this.#language.code)
    return html`<span class="jt-visually-hidden">${text.spoken}</span>
      ${text.value ? html`<span class="jt-rating-display__value" aria-hidden="true">${text.value}</span>` : nothing}
      ${text.count ? html`<span class="jt-rating-display__count" aria-hidden="true">${text.count}</span>` : nothing}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-rating-display': JtRatingDisplay
  }
}
