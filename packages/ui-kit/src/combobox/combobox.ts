import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { fieldStyles } from '../base/field.css.ts'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { listIn } from '../base/list-in.ts'
import { TextControl } from '../base/text-control.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import { comboboxStyles } from './combobox.css.ts'
import type { ComboboxOption } from './options.ts'
import { renderPanel } from './render-panel.ts'
import { Suggestions } from './suggestions.ts'
import { comboboxTexts } from './texts.ts'

/** The `keyCode` of a key that an input method has taken (UI Events, legacy key attributes). */
const COMPOSING = 229

/**
 * A text field with suggestions that the page supplies while the shopper types.
 *
 * @element jt-combobox
 * @slot start - Before the text, e.g. an icon
 * @slot end - After the text
 * @fires input - On every edit and choice; the page answers by setting `options`
 * @fires change - When an edit is finished or an option is chosen
 * @fires {CustomEvent<string>} jt-choose - When an option is chosen, after `input` and `change`; `detail` is its value
 * @csspart box - The frame around the control
 * @csspart panel - The list of suggestions
 * @example <jt-combobox label="검색" name="q" emptytext="결과가 없어요"></jt-combobox>
 */
export class JtCombobox extends TextControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, comboboxStyles]
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
    loading: flag,
    emptytext: {},
    isWanted: { state: true },
    active: { state: true },
  }

  /** The suggestions, in the order they are shown: `{ value, label }`, and where wanted `group`, `image` (address of a small picture) and `detail` (quieter words, e.g. a price). */
  declare options: readonly ComboboxOption[]
  /** Suggestions are on their way. */
  declare loading: boolean
  /** Said when there is no suggestion for what was typed. */
  declare emptytext: string
  declare private isWanted: boolean
  declare private active: number

  #suggestions = new Suggestions([])
  #isToldOfChoice = false

  constructor() {
    super()
    this.options = []
    this.loading = false
    this.emptytext = ''
    this.isWanted = false
    this.active = -1
  }

  get #note(): string {
    if (this.options.length > 0 || !this.value) return ''
    return this.loading ? this.language.pick(comboboxTexts).loading : this.emptytext
  }

  get #isOpen(): boolean {
    const canChoose = !this.isDisabled && !this.readonly
    return this.isWanted && canChoose && (this.options.length > 0 || this.#note !== '')
  }

  override formResetCallback(): void {
    super.formResetCallback()
    this.#close()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('options')) return
    this.options = listIn(this, 'options', this.options)
    const active = this.#suggestions.at(this.active)
    this.#suggestions = new Suggestions(this.options)
    this.active = this.#suggestions.placeOf(active)
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.isConnected) this.shadowRoot?.getElementById('panel')?.togglePopover(this.#isOpen)
    this.shadowRoot?.getElementById(`option-${this.active}`)?.scrollIntoView({ block: 'nearest' })
  }

  protected override onInput(): void {
    this.#isToldOfChoice = false
    this.isWanted = true
    this.active = -1
    super.onInput()
  }

  // The browser's own change would come when the field is left, long after the choice was told.
  protected override onChange(): void {
    if (!this.#isToldOfChoice) super.onChange()
  }

  #close(): void {
    this.isWanted = false
    this.active = -1
  }

  readonly #choose = (option: ComboboxOption): void => {
    this.#close()
    this.#isToldOfChoice = true
    this.value = option.label
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    this.emitChange()
    this.dispatchEvent(new CustomEvent('jt-choose', { bubbles: true, composed: true, detail: option.value }))
  }

  #move(by: 1 | -1): void {
    if (this.readonly) return
    this.active = this.#isOpen ? this.#suggestions.beside(this.active, by) : this.#suggestions.end(by)
    this.isWanted = true
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // WebKit ends a composition before the key that ends it.
    if (event.isComposing || event.keyCode === COMPOSING) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      this.#move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Escape' && this.#isOpen) {
      event.preventDefault()
      event.stopPropagation()
      this.#close()
    }
    if (event.key === 'Enter') this.#onEnter(event)
  }

  #onEnter(event: KeyboardEvent): void {
    const option = this.#isOpen ? this.#suggestions.at(this.active) : undefined
    if (!option) {
      this.#close()
      return
    }
    event.preventDefault()
    this.#choose(option)
  }

  readonly #onClick = (): void => {
    if (this.options.length > 0 && this.value) this.isWanted = true
  }

  override render(): TemplateResult {
    return html`${fieldLabel(this)}
      <div class="field">
        <div class="box" part="box">
          <slot name="start"></slot>${this.#renderInput()}<slot name="end"></slot>
        </div>
        ${renderPanel({
          label: this.label,
          groups: this.#suggestions.groups,
          note: this.#note,
          active: this.active,
          choose: this.#choose,
        })}
      </div>
      <div class="visually-hidden" role="status">${this.#announcement}</div>
      ${fieldNotes(this, this.shownError)}`
  }

  get #announcement(): string {
    if (!this.#isOpen) return ''
    return this.#note || this.language.pick(comboboxTexts).count(this.#suggestions.count)
  }

  #renderInput(): TemplateResult {
    const hasList = this.#isOpen && this.options.length > 0
    return html`<input
      id="control"
      class="bare"
      type="text"
      role="combobox"
      inputmode=${this.inputmode || 'search'}
      enterkeyhint=${this.enterkeyhint || 'search'}
      autocomplete=${this.autocomplete || 'off'}
      autocapitalize="none"
      spellcheck="false"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls="list"
      aria-expanded=${String(hasList)}
      aria-activedescendant=${hasList && this.active >= 0 ? `option-${this.active}` : nothing}
      aria-invalid=${this.ariaInvalidValue}
      name=${this.name || nothing}
      placeholder=${this.placeholder || nothing}
      maxlength=${this.maxlength ?? nothing}
      minlength=${this.minlength ?? nothing}
      ?required=${this.required}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readonly}
      @input=${this.onInput}
      @change=${this.onChange}
      @keydown=${this.#onKeydown}
      @keypress=${this.submitOnEnter}
      @click=${this.#onClick}
      @blur=${this.#close}
    />`
  }
}

declare global {
  interface HTMLElementEventMap {
    'jt-choose': CustomEvent<string>
  }
  interface HTMLElementTagNameMap {
    'jt-combobox': JtCombobox
  }
}
