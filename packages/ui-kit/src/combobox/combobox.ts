import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit'
import { fieldStyles } from '../base/field.css.ts'
import { fieldLabel, fieldNotes } from '../base/field.ts'
import { UiElement } from '../base/ui-element.ts'
import { comboboxStyles } from './combobox.css.ts'
import { renderPanel } from './render-panel.ts'
import { SuggestingControl } from './suggesting-control.ts'

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
export class JtCombobox extends SuggestingControl {
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, comboboxStyles]

  override render(): TemplateResult {
    return html`${fieldLabel(this)}
      <div class="field">
        <div class="box" part="box">
          <slot name="start"></slot>${this.#renderInput()}<slot name="end"></slot>
        </div>
        ${renderPanel({
          label: this.label,
          groups: this.suggestions.groups,
          note: this.note,
          active: this.active,
          choose: this.choose,
        })}
      </div>
      <div class="visually-hidden" role="status">${this.announcement}</div>
      ${fieldNotes(this, this.shownError)}`
  }

  #renderInput(): TemplateResult {
    const hasList = this.isOpen && this.options.length > 0
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
      aria-expanded=${hasList}
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
      @keydown=${this.onKeydown}
      @keypress=${this.submitOnEnter}
      @click=${this.onClick}
      @blur=${this.close}
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
