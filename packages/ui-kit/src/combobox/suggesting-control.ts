import type { PropertyDeclarations, PropertyValues } from 'lit'
import { listIn } from '../base/list-in.ts'
import { nativeText } from '../base/native-text.ts'
import { TextControl } from '../base/text-control.ts'
import { flag } from '../base/ui-element.ts'
import type { ComboboxOption } from './options.ts'
import { Suggestions } from './suggestions.ts'
import { comboboxTexts } from './texts.ts'

/** The `keyCode` of a key that an input method has taken (UI Events, legacy key attributes). */
const COMPOSING = 229

/** A text field that offers suggestions, and of them the one that the arrow keys are on. Subclasses show them. */
export class SuggestingControl extends TextControl {
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
  declare protected active: number

  protected suggestions = new Suggestions([])
  #isToldOfChoice = false

  constructor() {
    super()
    this.options = []
    this.loading = false
    this.emptytext = ''
    this.isWanted = false
    this.active = -1
  }

  protected get note(): string {
    if (this.options.length > 0 || !this.value) return ''
    return this.loading ? this.language.pick(comboboxTexts).loading : this.emptytext
  }

  protected get isOpen(): boolean {
    const canChoose = !this.isDisabled && !this.readonly
    return this.isWanted && canChoose && (this.options.length > 0 || this.note !== '')
  }

  /** Said to those who do not see the list. */
  protected get announcement(): string {
    if (!this.isOpen) return ''
    return this.note || this.language.pick(comboboxTexts).count(this.suggestions.count)
  }

  protected override toValue(given: unknown): string {
    return nativeText('text', super.toValue(given))
  }

  override formResetCallback(): void {
    super.formResetCallback()
    this.close()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('options')) return
    this.options = listIn(this, 'options', this.options)
    const active = this.suggestions.at(this.active)
    this.suggestions = new Suggestions(this.options)
    this.active = this.suggestions.placeOf(active)
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.isConnected) this.shadowRoot?.getElementById('panel')?.togglePopover(this.isOpen)
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

  protected close(): void {
    this.isWanted = false
    this.active = -1
  }

  protected readonly choose = (option: ComboboxOption): void => {
    this.close()
    this.#isToldOfChoice = true
    this.value = option.label
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    this.emitChange()
    this.dispatchEvent(new CustomEvent('jt-choose', { bubbles: true, composed: true, detail: option.value }))
  }

  #move(by: 1 | -1): void {
    if (this.readonly) return
    this.active = this.suggestions.beside(this.isOpen ? this.active : -1, by)
    this.isWanted = true
  }

  protected onKeydown(event: KeyboardEvent): void {
    // WebKit ends a composition before the key that ends it.
    if (event.isComposing || event.keyCode === COMPOSING) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      this.#move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault()
      event.stopPropagation()
      this.close()
    }
    if (event.key === 'Enter') this.#onEnter(event)
  }

  #onEnter(event: KeyboardEvent): void {
    const option = this.isOpen ? this.suggestions.at(this.active) : undefined
    if (!option) {
      this.close()
      return
    }
    event.preventDefault()
    this.choose(option)
  }

  protected onClick(): void {
    if (this.options.length > 0 && this.value) this.isWanted = true
  }
}
