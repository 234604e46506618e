import { html, nothing, type TemplateResult } from 'lit'
import type { ComboboxOption, IndexedOption, OptionGroup } from './options.ts'

interface ListView {
  readonly groups: readonly OptionGroup[]
  /** Index of the option that the arrow keys are on; −1 for none. */
  readonly active: number
  readonly choose: (option: ComboboxOption) => void
}

/** What stands in the list box. */
export function renderGroups(view: ListView): TemplateResult[] {
  return view.groups.map(({ name, options }, place) => {
    const rows = options.map((indexed) => renderOption(view, indexed))
    if (!name) return html`${rows}`
    return html`<div role="group" aria-labelledby="group-${place}">
      <div id="group-${place}" class="group-name" role="presentation">${name}</div>
      ${rows}
    </div>`
  })
}

function renderOption({ active, choose }: ListView, { option, index }: IndexedOption): TemplateResult {
  return html`<div
    id="option-${index}"
    class="option"
    role="option"
    aria-selected=${String(index === active)}
    @click=${() => choose(option)}
  >
    ${option.image ? html`<img src=${option.image} alt="" width="40" height="40" loading="lazy" />` : nothing}
    <span class="text">${option.label}</span>
    ${option.detail ? html`<span class="detail">${option.detail}</span>` : nothing}
  </div>`
}
