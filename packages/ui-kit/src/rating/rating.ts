import { html, type CSSResultGroup, type TemplateResult } from 'lit'
import { ChoiceControl } from '../base/choice-control.ts'
import { fieldStyles } from '../base/field.css.ts'
import { fieldNotes, groupLabel } from '../base/field.ts'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { UiElement } from '../base/ui-element.ts'
import { star } from '../icon/paths.ts'
import { ratingStyles } from './rating.css.ts'

const steps = ['1', '2', '3', '4', '5'] as const
const texts = {
  ko: { none: '별을 눌러 매겨 주세요', of: (stars: string) => `${steps.length}점 만점에 ${stars}점` },
  en: { none: 'Press a star to rate', of: (stars: string) => `${stars} of ${steps.length}` },
}

/**
 * How good something was, from one to five stars. To show a rating that is settled, use the rating display.
 *
 * @element jt-rating
 * @fires input - When another number of stars is chosen
 * @fires change - When another number of stars is chosen; `event.target.value` is "1" to "5"
 * @example <jt-rating label="별점" name="stars" required></jt-rating>
 */
export class JtRating extends ChoiceControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, glyphStyles, ratingStyles]

  /** The number of stars; NaN while none is chosen. */
  get valueAsNumber(): number {
    return this.isChosen ? Number(this.value) : NaN
  }

  protected override get usableValues(): readonly string[] {
    return steps
  }

  override render(): TemplateResult {
    const text = this.language.pick(texts)
    return html`${groupLabel(this)}
      <div class="row">
        ${this.renderGroup(steps.map((step) => this.#renderStar(step, text.of(step))))}
        <bdi class="value" aria-hidden="true">${this.isChosen ? text.of(this.value) : text.none}</bdi>
      </div>
      ${fieldNotes(this, this.shownError)}`
  }

  #renderStar(step: string, label: string): TemplateResult {
    return html`<label class="star">
      <input type="radio" name="stars" value=${step} aria-label=${label} ?disabled=${this.isDisabled} />
      ${glyph(star)}
    </label>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-rating': JtRating
  }
}
