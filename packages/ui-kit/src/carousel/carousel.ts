import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import { requireName, requireSlot } from '../base/warn-missing.ts'
import { stepAlong } from '../controllers/arrow-keys.ts'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { revealInRow } from '../controllers/reveal.ts'
import { chevronLeft, chevronRight } from '../icon/paths.ts'
import { carouselStyles } from './carousel.css.ts'
import { texts } from './texts.ts'
import { thumbnailOf } from './thumbnail.ts'

// Safari learnt `scrollend` late: there the place is read on every scroll.
const settled = 'onscrollend' in globalThis ? 'scrollend' : 'scroll'

/**
 * Pictures or tiles side by side, one seen at a time: swiped and scrolled natively, or moved by buttons, arrow keys and
 * thumbnails. Nothing moves by itself.
 *
 * @element jt-carousel
 * @slot - One element for each slide; `data-thumbnail` is the address of its small picture when it has no own
 * @fires {CustomEvent<number>} jt-slide - When another slide is seen; `detail` is its index
 * @csspart track - What scrolls
 * @csspart thumbnails - The row of small pictures
 * @cssprop --jt-carousel-radius - Corners of the track; radius-l by default
 * @example <jt-carousel label="상품 사진" thumbnails><img src="/1.webp" alt="앞" /><img src="/2.webp" alt="뒤" /></jt-carousel>
 */
export class JtCarousel extends UiElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' }
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, carouselStyles]
  static override properties: PropertyDeclarations = {
    label: {},
    index: { type: Number },
    thumbnails: flag,
    slides: { state: true },
  }

  /** What the slides show. */
  declare label: string
  /** The slide that is seen, from 0. */
  declare index: number
  /** Shows small pictures to choose from. */
  declare thumbnails: boolean
  declare private slides: readonly Element[]
  readonly #language = new Language(this)
  #isHeading = false

  constructor() {
    super()
    this.label = ''
    this.index = 0
    this.thumbnails = false
    this.slides = []
    new ChildWatcher(this, ['src', 'data-thumbnail'], () => this.#takeSlides())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#takeSlides()
  }

  /** Shows a slide; beyond the ends, the one at the end. */
  goTo(index: number): void {
    const place = Math.max(0, Math.min(index, this.slides.length - 1))
    if (place === this.index) return
    this.#isHeading = true
    this.index = place
    this.dispatchEvent(new CustomEvent('jt-slide', { bubbles: true, composed: true, detail: place }))
  }

  #takeSlides(): void {
    this.slides = [...this.children]
  }

  protected override updated(changed: PropertyValues<this>): void {
    const frames = [...(this.shadowRoot?.querySelectorAll('.slide') ?? [])]
    frames.forEach((frame, place) => {
      const slide = this.slides[place]
      if (slide) frame.querySelector('slot')?.assign(slide)
    })
    if (!changed.has('index')) return
    this.#reveal('.track', frames[this.index])
    this.#reveal('.thumbnails', this.shadowRoot?.querySelector('.thumbnails [aria-current]'))
  }

  #reveal(row: string, item: Element | null | undefined): void {
    const element = this.shadowRoot?.querySelector(row)
    if (element && item) revealInRow(element, item)
  }

  #onSettled(event: Event): void {
    const track = event.currentTarget
    if (!(track instanceof Element)) return
    const left = track.getBoundingClientRect().left
    const distance = (slide: Element): number => Math.abs(slide.getBoundingClientRect().left - left)
    const distances = [...track.children].map(distance)
    const nearest = distances.indexOf(Math.min(...distances))
    // A scroll that a newer one cuts short ends on its way.
    if (this.#isHeading && nearest !== this.index) {
      this.#reveal('.track', track.children[this.index])
      return
    }
    this.goTo(nearest)
    this.#isHeading = false
  }

  #onTaken(): void {
    this.#isHeading = false
  }

  #onKeydown(event: KeyboardEvent): void {
    const step = stepAlong(this, event.key)
    const last = this.slides.length - 1
    const place = { Home: 0, End: last }[event.key] ?? this.index + step
    if (event.target !== event.currentTarget || place === this.index || event.altKey || event.metaKey) return
    event.preventDefault()
    this.goTo(place)
  }

  protected override checkUse(): void {
    requireName(this)
    requireSlot(this, '', 'an element for each slide')
  }

  override render(): TemplateResult {
    const text = this.#language.pick(texts)
    const isRow = this.slides.length > 1
    return html`<section
      aria-roledescription=${text.carousel}
      aria-label=${this.label || this.getAttribute('aria-label') || nothing}
    >
      <div class="stage">
        <div
          class="track"
          part="track"
          role="group"
          aria-label=${text.slides}
          tabindex=${isRow ? 0 : nothing}
          @keydown=${this.#onKeydown}
          @pointerdown=${this.#onTaken}
          @wheel=${{ handleEvent: () => this.#onTaken(), passive: true }}
          @scrollend=${settled === 'scrollend' ? this.#onSettled : nothing}
          @scroll=${settled === 'scroll' ? this.#onSettled : nothing}
        >
          ${this.slides.map((_, place) => this.#renderSlide(place))}
        </div>
        ${isRow ? this.#renderControls() : nothing}
      </div>
      ${isRow && this.thumbnails ? this.#renderThumbnails() : nothing}
    </section>`
  }

  #renderSlide(place: number): TemplateResult {
    const text = this.#language.pick(texts)
    return html`<div
      class="slide"
      role="group"
      aria-roledescription=${text.slide}
      aria-label=${text.place(place + 1, this.slides.length)}
    >
      <slot></slot>
    </div>`
  }

  #renderControls(): TemplateResult {
    const text = this.#language.pick(texts)
    const count = this.slides.length
    const place = this.index + 1
    return html`${this.#renderArrow('previous', this.index > 0)}${this.#renderArrow('next', place < count)}
      <div class="place" aria-hidden="true"><bdi dir="ltr">${place} / ${count}</bdi></div>
      <div class="visually-hidden" role="status">${text.place(place, count)}</div>`
  }

  // aria-disabled, not disabled: the focus would be lost at the last slide.
  #renderArrow(way: 'previous' | 'next', isUsable: boolean): TemplateResult {
    const by = way === 'next' ? 1 : -1
    return html`<button
      class="arrow ${way}"
      type="button"
      aria-label=${this.#language.pick(texts)[way]}
      aria-disabled=${isUsable ? nothing : 'true'}
      @click=${() => this.goTo(this.index + by)}
    >
      ${glyph(way === 'next' ? chevronRight : chevronLeft)}
    </button>`
  }

  #renderThumbnails(): TemplateResult {
    const text = this.#language.pick(texts)
    return html`<div class="thumbnails" part="thumbnails">
      ${this.slides.map(
        (slide, place) =>
          html`<button
            type="button"
            aria-label=${text.goTo(place + 1)}
            aria-current=${place === this.index ? 'true' : nothing}
            @click=${() => this.goTo(place)}
          >
            <img src=${thumbnailOf(slide)} alt="" loading="lazy" decoding="async" />
          </button>`,
      )}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-carousel': JtCarousel
  }
}
