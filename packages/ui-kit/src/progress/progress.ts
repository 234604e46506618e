import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { LightElement } from '../base/light-element.ts'
import { warnIf } from '../base/warn.ts'

const DEFAULT_MAX = 100

/**
 * How far something is; without a value, that something is going on. It has no shadow root: base.css is its style.
 *
 * @element jt-progress
 * @slot - A `<label class="jt-progress">` of the page's own with a `<progress class="jt-progress__bar">`; the attributes are then not used
 * @example <jt-progress value="3" max="4" label="4단계 중 3단계"></jt-progress>
 */
export class JtProgress extends LightElement {
  static override properties: PropertyDeclarations = {
    value: { type: Number },
    max: { type: Number },
    label: {},
  }

  /** From 0 to `max`; undefined: nobody knows how far. */
  declare value: number | undefined
  /** Where it is done. */
  declare max: number
  /** What is progressing; shown above the bar. */
  declare label: string

  constructor() {
    super()
    this.max = DEFAULT_MAX
    this.label = ''
  }

  override render(): TemplateResult {
    warnIf(
      !this.label && !this.isPageWritten,
      this,
      'has no label, so nobody knows what is progressing. Set "label".',
    )
    return html`<label class="jt-progress">
      ${this.label ? html`<span>${this.label}</span>` : nothing}
      ${progressBar(this.value, this.max ?? DEFAULT_MAX)}
    </label>`
  }
}

/** The bar itself, for a label of the caller's own. */
export function progressBar(value: number | null | undefined, max: number): TemplateResult {
  const limit = max > 0 ? max : 1
  const known = typeof value === 'number' && Number.isFinite(value)
  const position = known ? Math.min(Math.max(value, 0), limit) : nothing
  return html`<progress class="jt-progress__bar" max=${limit} value=${position}></progress>`
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-progress': JtProgress
  }
}
