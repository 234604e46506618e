import { html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { Language } from '../base/language.ts'
import { LightElement } from '../base/light-element.ts'

const texts = { ko: '불러오는 중', en: 'Loading' }

/**
 * Something is going on, for how long is unknown. It has no shadow root: base.css draws it, also before it is defined.
 *
 * @element jt-spinner
 * @example <jt-spinner label="주문을 확인하는 중"></jt-spinner>
 */
export class JtSpinner extends LightElement {
  static override properties: PropertyDeclarations = { label: {} }

  /** What is going on; "Loading" in the page's language by default. */
  declare label: string
  readonly #language = new Language(this)

  constructor() {
    super()
    this.label = ''
  }

  override render(): TemplateResult {
    const label = this.label || this.#language.pick(texts)
    return html`<span class="jt-visually-hidden" role="progressbar" aria-label=${label}></span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-spinner': JtSpinner
  }
}
