import { html, nothing, type TemplateResult } from 'lit'
import type { ComboboxOption, IndexedOption, OptionGroup } from './options.ts'

interface PanelView {
  readonly label: string
  readonly groups: readonly OptionGroup[]
  /** Said in place of options; empty for nothing. */
  readonly note: string
  /** Index of the option that the arrow keys are on; −1 for none. */
  readonly active: number
  readonly choose: (option: ComboboxOption) => void
}

// Pressing the panel must not take the focus, and so the suggestions, away.
const keepFocus = (event: Event): void => event.preventDefault()

export function renderPanel(view: PanelView): TemplateResult {
  const { label, groups, note } = view
  return html`<div id="panel" class="panel" part="panel" popover="manual" @mousedown=${keepFocus}>
    <div id="list" role="listbox" aria-label=${label || nothing} ?hidden=${groups.length === 0}>
      ${groups.map((group, place) => renderGroup(view, group, place))}
    </div>
    ${note ? html`<div class="note" aria-hidden="true">${note}</div>` : nothing}
  </div>`
}

function renderGroup(view: PanelView, { name, options }: OptionGroup, place: number): TemplateResult {
  const rows = options.map((indexed) => renderOption(view, indexed))
  if (!name) return html`${rows}`
  return html`<div role="group" aria-labelledby="group-${place}">
    <div id="group-${place}" class="group-name" role="presentation">${name}</div>
    ${rows}
  </div>`
}

function renderOption({ active, choose }: PanelView, { option, index }: IndexedOption): TemplateResult {
  return html`<div
    id="option-${index}"
    class="option"
    role="option"
    aria-selected=${index === active}
    @click=${() => choose(option)}
  >
    ${option.image ? html`<img src=${option.image} alt="" width="40" height="40" loading="lazy" />` : nothing}
    <span class="text">${option.label}</span>
    ${option.detail ? html`<span class="detail">${option.detail}</span>` : nothing}
  </div>`
}
