import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { flag, reflected, UiElement } from '../base/ui-element.ts'
import { imageSources } from './sources.ts'

const noPicture =
  'M4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-11A1.5 1.5 0 0 1 4.5 5Z M3 16l5-5 4.5 4.5 3-3L21 17.5 M16.5 9h.01'

/**
 * A picture in the best format and width for the screen. Its place is kept while it loads and when it cannot be loaded.
 * It has no shadow root: base.css is its style, before and after definition.
 *
 * @element jt-image
 * @example <jt-image src="/img/p-12-{width}.{format}" widths="320,640" alt="도자기 머그" sizes="50vw"></jt-image>
 */
export class JtImage extends UiElement {
  static override properties: PropertyDeclarations = {
    src: {},
    widths: {},
    formats: {},
    alt: {},
    sizes: {},
    ratio: reflected,
    eager: flag,
    failed: { state: true },
  }

  /** Address of the picture, with `{width}` and `{format}` where they go. */
  declare src: string
  declare widths: string
  /** The best format first. */
  declare formats: string
  /** What the picture shows; empty when the text beside it says it. */
  declare alt: string
  declare sizes: string
  /** Width / height, e.g. `4/5`. */
  declare ratio: string
  /** Loads at once and first: for the picture a page opens with. */
  declare eager: boolean
  declare private failed: boolean

  constructor() {
    super()
    this.src = ''
    this.widths = '320,640,960'
    this.formats = 'avif,webp'
    this.alt = ''
    this.sizes = '100vw'
    this.ratio = ''
    this.eager = false
    this.failed = false
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.failed = false
    if (changed.has('ratio')) this.style.aspectRatio = this.ratio
  }

  readonly #onError = (): void => {
    this.failed = true
  }

  override render(): TemplateResult | typeof nothing {
    if (this.failed) return this.#renderFallback()
    if (!this.src) return nothing
    const { sources, fallback } = imageSources(this)
    return html`<picture class="jt-image__picture">
      ${sources.map(({ type, srcset }) => html`<source type=${type} sizes=${this.sizes} srcset=${srcset} />`)}
      <img
        class="jt-image__img"
        alt=${this.alt}
        loading=${this.eager ? 'eager' : 'lazy'}
        fetchpriority=${this.eager ? 'high' : nothing}
        decoding="async"
        sizes=${this.sizes}
        srcset=${fallback.srcset}
        src=${fallback.src}
        @error=${this.#onError}
      />
    </picture>`
  }

  #renderFallback(): TemplateResult {
    const drawing = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${noPicture}></path></svg>`
    return this.alt
      ? html`<div class="jt-image__fallback" role="img" aria-label=${this.alt}>${drawing}</div>`
      : html`<div class="jt-image__fallback">${drawing}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-image': JtImage
  }
}
