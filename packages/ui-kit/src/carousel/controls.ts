import { html, nothing, type TemplateResult } from 'lit'
import { glyph } from '../base/glyph.ts'
import { chevronLeft, chevronRight } from '../icon/paths.ts'
import type { texts } from './texts.ts'
import { thumbnailOf } from './thumbnail.ts'

export interface Controls {
  readonly slides: readonly Element[]
  readonly place: number
  readonly text: (typeof texts)[keyof typeof texts]
  readonly goTo: (place: number) => void
}

/** The arrows, and which slide of how many is seen. */
export function carouselArrows(controls: Controls): TemplateResult {
  const { slides, place, text } = controls
  return html`${arrow('previous', controls)}${arrow('next', controls)}
    <div class="place" aria-hidden="true"><bdi dir="ltr">${place + 1} / ${slides.length}</bdi></div>
    <div class="visually-hidden" role="status">${text.place(place + 1, slides.length)}</div>`
}

// aria-disabled, not disabled: the focus would be lost at the last slide.
function arrow(way: 'previous' | 'next', { slides, place, text, goTo }: Controls): TemplateResult {
  const target = way === 'next' ? place + 1 : place - 1
  return html`<button
    class="arrow ${way}"
    type="button"
    aria-label=${text[way]}
    aria-disabled=${target in slides ? nothing : 'true'}
    @click=${() => goTo(target)}
  >
    ${glyph(way === 'next' ? chevronRight : chevronLeft)}
  </button>`
}

/** In place of a small picture that cannot be loaded stands its number. */
function sayWhetherFailed({ type, target }: Event): void {
  if (target instanceof Element) target.toggleAttribute('data-failed', type === 'error')
}

export function carouselThumbnails({ slides, place, text, goTo }: Controls): TemplateResult {
  return html`<div class="thumbnails" part="thumbnails">
    ${slides.map(
      (slide, target) =>
        html`<button
          type="button"
          aria-label=${text.goTo(target + 1)}
          aria-current=${target === place ? 'true' : nothing}
          data-place=${target + 1}
          @click=${() => goTo(target)}
        >
          <img
            src=${thumbnailOf(slide)}
            alt=""
            loading="lazy"
            decoding="async"
            @error=${sayWhetherFailed}
            @load=${sayWhetherFailed}
          />
        </button>`,
    )}
  </div>`
}
