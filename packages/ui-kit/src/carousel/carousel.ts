import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { glyphStyles } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { OuterName } from '../base/outer-name.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import { requireOuterName, requireSlot } from '../base/warn-missing.ts'
import { isModified, stepAlong } from '../controllers/arrow-keys.ts'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { revealInRow } from '../controllers/reveal.ts'
import { carouselStyles } from './carousel.css.ts'
import { carouselArrows, carouselThumbnails } from './controls.ts'
import { texts } from './texts.ts'
import { TrackMotion } from './track-motion.ts'

/**
 * Pictures or tiles side by side, one seen at a time: swiped and scrolled natively, or moved by buttons, arrow keys and
 * thumbnails. Nothing moves by itself.
 *
 * @element jt-carousel
 * @slot - One element for each slide; `data-thumbnail` is the address of its small picture when it has no own
 * @fires {CustomEvent<number>} jt-slide - When `index` changes without the page; `detail` is the new one
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
  readonly #motion = new TrackMotion(this, (place) => this.goTo(place))
  #isMoved = false
  #shown: Element | undefined
  #focused: Element | null | undefined

  constructor() {
    super()
    this.label = ''
    this.index = 0
    this.thumbnails = false
    this.slides = []
    new OuterName(this, 'section')
    new ChildWatcher(this, ['src', 'data-thumbnail'], () => this.#takeSlides())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#takeSlides()
  }

  /** Shows a slide; beyond the ends, the one at the end. */
  goTo(index: number): void {
    const place = this.#within(index)
    if (place !== this.#within(this.index)) this.#turnTo(place)
  }

  #turnTo(place: number): void {
    this.index = place
    this.dispatchEvent(new CustomEvent('jt-slide', { bubbles: true, composed: true, detail: place }))
  }

  #within(index: number): number {
    return Math.max(0, Math.min(Math.trunc(index) || 0, this.slides.length - 1))
  }

  /** The slide that is seen stays so where others come and go. */
  #takeSlides(): void {
    const seen = this.slides[this.index]
    this.slides = [...this.children]
    if (!seen || this.slides[this.index] === seen) return
    const place = this.slides.indexOf(seen)
    this.#isMoved = place >= 0
    const next = this.#isMoved ? place : this.#within(this.index)
    if (next !== this.index) this.#turnTo(next)
  }

  // An arrow or a thumbnail that has the focus may go with the slides.
  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement
  }

  protected override updated(changed: PropertyValues<this>): void {
    const frames = [...(this.shadowRoot?.querySelectorAll('.slide') ?? [])]
    frames.forEach((frame, place) => {
      const slide = this.slides[place]
      if (slide) frame.querySelector('slot')?.assign(slide)
    })
    const frame = frames[this.#within(this.index)]
    if (changed.has('index') || frame !== this.#shown) this.#show(frame)
    this.#shown = frame
    if (this.#focused?.isConnected === false) this.shadowRoot?.querySelector<HTMLElement>('.track')?.focus()
  }

  #show(frame: Element | undefined): void {
    if (frame) this.#motion.head(frame, this.#isMoved ? 'instant' : 'auto')
    this.#isMoved = false
    const current = this.shadowRoot?.querySelector('.thumbnails [aria-current]')
    if (current?.parentElement) revealInRow(current.parentElement, current)
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || isModified(event)) return
    const current = this.#within(this.index)
    const last = this.slides.length - 1
    const place = { Home: 0, End: last }[event.key] ?? current + stepAlong(this, event)
    if (place === current) return
    event.preventDefault()
    this.goTo(place)
  }

  protected override checkUse(): void {
    requireOuterName(this)
    requireSlot(this, '', 'an element for each slide')
  }

  override render(): TemplateResult {
    const text = this.#language.pick(texts)
    const { slides } = this
    const isRow = slides.length > 1
    const controls = { slides, place: this.#within(this.index), text, goTo: this.goTo.bind(this) }
    return html`<section aria-roledescription=${text.carousel}>
      <div class="stage">
        <div
          class="track"
          part="track"
          role="group"
          aria-label=${text.slides}
          tabindex=${isRow ? 0 : -1}
          @keydown=${this.#onKeydown}
          @pointerdown=${this.#motion.release}
          @wheel=${{ handleEvent: this.#motion.release, passive: true }}
          @scrollend=${this.#motion.scrollEnd}
          @scroll=${this.#motion.scrollEnd}
        >
          ${slides.map((_, place) => this.#renderSlide(text.place(place + 1, slides.length)))}
        </div>
        ${isRow ? carouselArrows(controls) : nothing}
      </div>
      ${isRow && this.thumbnails ? carouselThumbnails(controls) : nothing}
    </section>`
  }

  #renderSlide(label: string): TemplateResult {
    const { slide } = this.#language.pick(texts)
    return html`<div class="slide" role="group" aria-roledescription=${slide} aria-label=${label}>
      <slot></slot>
    </div>`
  }
}

declare global {
  interface HTMLElementEventMap {
    'jt-slide': CustomEvent<number>
  }
  interface HTMLElementTagNameMap {
    'jt-carousel': JtCarousel
  }
}
