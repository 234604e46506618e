import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { flag, focusDelegatingRoot, reflected, UiElement } from '../base/ui-element.ts'
import { requireNameOrContent } from '../base/warn-missing.ts'
import { check, close } from '../icon/paths.ts'
import { chipStyles } from './chip.css.ts'

const texts = { ko: ' 지우기', en: ', remove' }

/**
 * A filter: either one to switch on and off, or (`removable`) one that is on and can be taken away.
 *
 * @element jt-chip
 * @slot - The text
 * @fires input - When it is switched on or off
 * @fires change - When it is switched on or off; `event.target.selected` is current
 * @fires {CustomEvent<string>} jt-remove - When a removable chip is pressed; the page takes it away
 * @csspart button - The native button
 * @example <jt-chip value="organic">유기농</jt-chip>
 */
export class JtChip extends UiElement {
  static override shadowRootOptions: ShadowRootInit = focusDelegatingRoot
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, chipStyles]
  static override properties: PropertyDeclarations = {
    value: reflected,
    selected: flag,
    removable: flag,
    disabled: flag,
    groupDisabled: { state: true },
  }

  /** What it stands for in the value of its group. */
  declare value: string
  /** It is switched on. */
  declare selected: boolean
  /** It is on and can be taken away. */
  declare removable: boolean
  /** It cannot be pressed. */
  declare disabled: boolean
  /**
   * Its `jt-chip-group` is disabled.
   *
   * @internal
   */
  declare groupDisabled: boolean

  readonly #language = new Language(this)

  constructor() {
    super()
    this.value = ''
    this.selected = false
    this.removable = false
    this.disabled = false
    this.groupDisabled = false
  }

  #toggle(): void {
    this.selected = !this.selected
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
  }

  #remove(): void {
    this.dispatchEvent(new CustomEvent('jt-remove', { bubbles: true, composed: true, detail: this.value }))
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Delete' || event.key === 'Backspace') this.#remove()
  }

  protected override checkUse(): void {
    requireNameOrContent(this)
  }

  override render(): TemplateResult {
    return this.removable ? this.#renderRemovable() : this.#renderToggle()
  }

  #renderToggle(): TemplateResult {
    return html`<button
      part="button"
      type="button"
      aria-pressed=${String(this.selected)}
      ?disabled=${this.disabled || this.groupDisabled}
      @click=${this.#toggle}
    >
      ${this.selected ? glyph(check) : nothing}<slot></slot>
    </button>`
  }

  #renderRemovable(): TemplateResult {
    return html`<button
      part="button"
      type="button"
      ?disabled=${this.disabled || this.groupDisabled}
      @click=${this.#remove}
      @keydown=${this.#onKeydown}
    >
      <span><slot></slot><span class="visually-hidden">${this.#language.pick(texts)}</span></span>
      ${glyph(close)}
    </button>`
  }
}

declare global {
  interface HTMLElementEventMap {
    'jt-remove': CustomEvent<string>
  }
  interface HTMLElementTagNameMap {
    'jt-chip': JtChip
  }
}
