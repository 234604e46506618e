import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { live } from 'lit/directives/live.js'
import { fieldStyles } from '../base/field.css.ts'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { Language } from '../base/language.ts'
import { listIn } from '../base/list-in.ts'
import { TextControl } from '../base/text-control.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import { comboboxStyles } from './combobox.css.ts'
import { groupOptions, type ComboboxOption, type OptionGroup } from './options.ts'
import { renderGroups } from './render-groups.ts'

const texts = {
  ko: { count: (count: number) => `제안 ${count}개가 있어요.`, loading: '찾는 중이에요.' },
  en: {
    count: (count: number) => (count === 1 ? '1 suggestion.' : `${count} suggestions.`),
    loading: 'Searching.',
  },
}

/**
 * A text field with suggestions that the page supplies while the shopper types.
 *
 * @element jt-combobox
 * @slot start - Before the text, e.g. an icon
 * @slot end - After the text
 * @fires input - On every edit and choice; the page answers by setting `options`
 * @fires change - When an edit is finished or an option is chosen
 * @fires {CustomEvent<ComboboxOption>} jt-select - When an option is chosen, after `input` and `change`; `detail` is the option
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

  /** The suggestions, in the order they are shown. */
  declare options: readonly ComboboxOption[]
  /** Suggestions are on their way. */
  declare loading: boolean
  /** Said when there is no suggestion for what was typed. */
  declare emptytext: string
  declare private isWanted: boolean
  declare private active: number

  readonly #language = new Language(this)
  #groups: readonly OptionGroup[] = []
  #isToldOfChoice = false
  #ordered: readonly ComboboxOption[] = []

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
    return this.loading ? this.#language.pick(texts).loading : this.emptytext
  }

  get #isOpen(): boolean {
    const canChoose = !this.isDisabled && !this.readonly
    return this.isWanted && canChoose && (this.options.length > 0 || this.#note !== '')
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('options')) return
    this.options = listIn(this, 'options', this.options)
    this.#groups = groupOptions(this.options)
    this.#ordered = this.#groups.flatMap((group) => group.options.map(({ option }) => option))
    this.active = -1
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.isConnected) this.shadowRoot?.getElementById('panel')?.togglePopover(this.#isOpen)
    this.shadowRoot?.getElementById(`option-${this.active}`)?.scrollIntoView({ block: 'nearest' })
  }

  protected override onInput(): void {
    super.onInput()
    this.#isToldOfChoice = false
    this.isWanted = true
    this.active = -1
  }

  // The browser's own change would come when the field is left, long after the choice was told.
  protected override onChange(): void {
    if (!this.#isToldOfChoice) super.onChange()
  }

  #close(): void {
    this.isWanted = false
    this.active = -1
  }

  #choose(option: ComboboxOption): void {
    this.value = option.label
    this.#close()
    this.#isToldOfChoice = true
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    this.emitChange()
    this.dispatchEvent(new CustomEvent('jt-select', { bubbles: true, composed: true, detail: option }))
  }

  #move(by: 1 | -1): void {
    if (this.readonly) return
    const count = this.#ordered.length
    if (!this.#isOpen) {
      this.isWanted = true
      this.active = by === 1 ? 0 : count - 1
      return
    }
    // One place beyond both ends is the text field itself.
    const places = count + 1
    this.active = ((this.active + 1 + by + places) % places) - 1
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
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
    const option = this.#isOpen ? this.#ordered[this.active] : undefined
    event.preventDefault()
    if (option) {
      this.#choose(option)
      return
    }
    this.#close()
    this.submitOnEnter(event)
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
        ${this.#renderPanel()}
      </div>
      <div class="visually-hidden" role="status">${this.#announcement}</div>
      ${fieldNotes(this, this.shownError)}`
  }

  get #announcement(): string {
    if (!this.#isOpen) return ''
    return this.#note || this.#language.pick(texts).count(this.#ordered.length)
  }

  #renderInput(): TemplateResult {
    const hasList = this.#isOpen && this.options.length > 0
    return html`<input
      id="control"
      class="bare"
      type="text"
      role="combobox"
      inputmode="search"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls="list"
      aria-expanded=${String(hasList)}
      aria-activedescendant=${hasList && this.active >= 0 ? `option-${this.active}` : nothing}
      aria-invalid=${this.ariaInvalidValue}
      name=${this.name || nothing}
      .value=${live(this.value)}
      placeholder=${this.placeholder || nothing}
      maxlength=${this.maxlength ?? nothing}
      ?required=${this.required}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readonly}
      @input=${this.onInput}
      @change=${this.onChange}
      @keydown=${this.#onKeydown}
      @click=${this.#onClick}
      @blur=${this.#close}
    />`
  }

  #renderPanel(): TemplateResult {
    const list = renderGroups({
      groups: this.#groups,
      active: this.active,
      choose: (option) => this.#choose(option),
    })
    // Pressing the panel must not take the focus, and so the suggestions, away.
    return html`<div
      id="panel"
      class="panel"
      part="panel"
      popover="manual"
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <div id="list" role="listbox" aria-label=${this.label || nothing} ?hidden=${this.options.length === 0}>
        ${list}
      </div>
      ${this.#note ? html`<div class="note" aria-hidden="true">${this.#note}</div>` : nothing}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-combobox': JtCombobox
  }
}
