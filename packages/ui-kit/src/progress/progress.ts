import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { UiElement } from '../base/ui-element.ts'
import { requireName } from '../base/warn-missing.ts'

const progressStyles = css`
  :host {
    display: block;
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-s);
    line-height: 1.45;
  }

  label {
    display: block;
    margin-block-end: var(--jt-space-2);
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.5rem;
    border: 0;
    border-radius: var(--jt-radius-full);
    overflow: hidden;
    background: var(--jt-color-surface-sunken);
    box-shadow: inset 0 0 0 1px var(--jt-color-border);
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    border-radius: var(--jt-radius-full);
    background: var(--jt-color-accent);
    transition: inline-size var(--jt-duration-normal) var(--jt-ease);
  }

  progress::-moz-progress-bar {
    border-radius: var(--jt-radius-full);
    background: var(--jt-color-accent);
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`

/**
 * How far something is, e.g. a cart on its way to free shipping.
 *
 * @element jt-progress
 * @example <jt-progress value="28000" max="40000" label="12,000원 더 담으면 무료 배송이에요"></jt-progress>
 */
export class JtProgress extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, progressStyles]
  static override properties: PropertyDeclarations = {
    value: { type: Number },
    max: { type: Number },
    label: {},
  }

  /** How far it is, from 0 to `max`. */
  declare value: number
  /** Where it is done. */
  declare max: number
  /** What is progressing; shown above the bar. */
  declare label: string

  constructor() {
    super()
    this.value = 0
    this.max = 100
    this.label = ''
  }

  protected override checkUse(): void {
    requireName(this)
  }

  override render(): TemplateResult {
    return html`${this.label ? html`<label for="bar">${this.label}</label>` : nothing}
      <progress id="bar" .max=${Math.max(this.max, 1)} .value=${Math.max(0, this.value)}></progress>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-progress': JtProgress
  }
}
