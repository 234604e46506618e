import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { LightElement } from '../base/light-element.ts'
import { flag, reflected } from '../base/ui-element.ts'
import { requireInside } from '../base/warn-missing.ts'
import { warnIf } from '../base/warn.ts'
import { imageDefaults, imageSources } from './sources.ts'

const isAddress = (text: string): boolean => /^(data:|blob:|https?:|\.{0,2}\/)/.test(text)
const isDone = (img: HTMLImageElement): boolean => img.complete && img.currentSrc !== ''

/**
 * A picture in the best format and width for the screen. Its place is kept while it loads and when it cannot be loaded.
 * It has no shadow root: base.css is its style. An `<img>` or `<picture>` that the page writes inside needs no script to be
 * seen; the element then only minds its failure.
 *
 * @element jt-image
 * @slot - An `<img>` or `<picture>` of the page's own; `src`, `widths`, `formats`, `sizes`, `alt` and `eager` are then not used
 * @cssprop --jt-image-fit - How the picture fills its place, `cover` by default
 * @cssprop --jt-image-ratio - Width / height where `ratio` says nothing, `1` by default
 * @cssprop --jt-image-placeholder - A colour or `url()` that is shown until the picture is there
 * @cssstate loaded - The picture is there
 * @cssstate failed - The picture cannot be loaded; a drawing stands in for it
 * @example <jt-image src="/img/p-12-{width}.{format}" widths="320,640" alt="도자기 머그" sizes="50vw"></jt-image>
 */
export class JtImage extends LightElement {
  static override properties: PropertyDeclarations = {
    src: {},
    widths: {},
    formats: {},
    alt: {},
    sizes: {},
    ratio: reflected,
    placeholder: {},
    eager: flag,
  }

  /** Address of the picture, with `{width}` and `{format}` where they go. */
  declare src: string
  /**
   * The widths in pixels that exist, divided by commas.
   *
   * @default '320,640,960'
   */
  declare widths: string
  /**
   * The best format first.
   *
   * @default 'avif,webp'
   */
  declare formats: string
  /** What the picture shows; empty when the text beside it says it. */
  declare alt: string | undefined
  /** How wide it is shown, as the `sizes` of an `<img>`. */
  declare sizes: string
  /** Width / height, e.g. `4/5`; outside Chromium one that image.css does not list needs `--jt-image-ratio` to have its place from the start. */
  declare ratio: string
  /** What is shown until the picture is there: a colour, or the address of a tiny picture. */
  declare placeholder: string
  /** Loads at once and first: for the picture a page opens with. */
  declare eager: boolean

  readonly #states = this.attachInternals().states

  constructor() {
    super()
    this.src = ''
    this.widths = imageDefaults.widths
    this.formats = imageDefaults.formats
    this.sizes = '100vw'
    this.ratio = ''
    this.placeholder = ''
    this.eager = false
    this.addEventListener('load', this.#onLoad, true)
    this.addEventListener('error', this.#onError, true)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const img = this.querySelector('img')
    if (img && isDone(img)) this.#setState(img.naturalWidth > 0 ? 'loaded' : 'failed')
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('src')) this.#states.clear()
    if (this.#isToShow('ratio', changed)) this.style.aspectRatio = this.ratio
    if (this.#isToShow('placeholder', changed)) this.#showPlaceholder()
  }

  /** What it was never told leaves the style to the page. */
  #isToShow(name: 'ratio' | 'placeholder', changed: PropertyValues<this>): boolean {
    return changed.has(name) && Boolean(this[name] || changed.get(name))
  }

  readonly #onLoad = (): void => this.#setState('loaded')
  readonly #onError = (): void => this.#setState('failed')

  #setState(state: 'loaded' | 'failed'): void {
    this.#states.clear()
    this.#states.add(state)
  }

  #showPlaceholder(): void {
    const { placeholder } = this
    const value = isAddress(placeholder) ? `url(${JSON.stringify(placeholder)})` : placeholder
    this.style.setProperty('--jt-image-placeholder', value || null)
  }

  protected override get isMarkupAlone(): boolean {
    return true
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    warnIf(
      Boolean(this.ratio) && !CSS.supports('aspect-ratio', this.ratio),
      this,
      `does not know ratio="${this.ratio}" and shows its default. Write width / height, such as "4/5".`,
    )
    if (!this.src && !this.placeholder) requireInside(this, 'img', 'a "src" on it, or an <img>')
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.src) return nothing
    warnIf(
      this.alt === undefined,
      this,
      'has no alt: say what it shows, or alt="" if the text beside it does.',
    )
    const { sources, fallback } = imageSources({
      src: String(this.src),
      widths: String(this.widths ?? ''),
      formats: String(this.formats ?? ''),
    })
    return html`<picture>
      ${sources.map(({ type, srcset }) => html`<source type=${type} sizes=${this.sizes} srcset=${srcset} />`)}
      <img
        alt=${this.alt ?? ''}
        loading=${this.eager ? 'eager' : 'lazy'}
        fetchpriority=${this.eager ? 'high' : nothing}
        decoding="async"
        sizes=${this.sizes}
        srcset=${fallback.srcset}
        src=${fallback.src}
      />
    </picture>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-image': JtImage
  }
}
