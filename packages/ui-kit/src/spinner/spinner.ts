import { css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { Language } from '../base/language.ts'
import { UiElement } from '../base/ui-element.ts'

const spinnerStyles = css`
  :host {
    display: inline-block;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--jt-color-accent);
    vertical-align: -0.35em;
  }

  .wheel {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0.15em solid color-mix(in srgb, currentColor 22%, transparent);
    border-block-start-color: currentColor;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @media (forced-colors: active) {
    .wheel {
      border-color: Canvas;
      border-block-start-color: CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .wheel {
      animation-duration: 3s;
    }
  }
`
const texts = { ko: '불러오는 중', en: 'Loading' }

/**
 * Something is going on, for how long is unknown.
 *
 * @element jt-spinner
 * @example <jt-spinner label="주문을 확인하는 중"></jt-spinner>
 */
export class JtSpinner extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, spinnerStyles]
  static override properties: PropertyDeclarations = { label: {} }

  /** What is going on; "Loading" in the page's language by default. */
  declare label: string
  readonly #language = new Language(this)

  constructor() {
    super()
    this.label = ''
  }

  override render(): TemplateResult {
    return html`<span
      class="wheel"
      role="progressbar"
      aria-label=${this.label || this.#language.pick(texts)}
    ></span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-spinner': JtSpinner
  }
}
