import { html, nothing, type TemplateResult } from 'lit'

interface FieldParts {
  readonly label: string | TemplateResult
  readonly hint: string
  readonly error: string
  readonly hidelabel: boolean
  readonly required: boolean
}

/** Only for the eye: assistive technology is told by `required` itself. */
export const requiredMark = (required: boolean): TemplateResult | typeof nothing =>
  required ? html`<span class="mark" aria-hidden="true"> *</span>` : nothing

export function fieldLabel({ label, hidelabel, required }: FieldParts): TemplateResult | typeof nothing {
  if (!label) return nothing
  return html`<label id="label" part="label" class=${hidelabel ? 'visually-hidden' : 'label'} for="control"
    >${label}${requiredMark(required)}</label
  >`
}

/** The error line stays in the tree while it is empty: a live region must exist before its text does. */
export function fieldNotes({ hint }: FieldParts, error: string): TemplateResult {
  return html`${hint ? html`<div id="hint" class="hint" part="hint">${hint}</div>` : nothing}
    <div id="error" class="error" part="error" aria-live="polite">${error}</div>`
}

/** The label of a group: it names the group through `aria-labelledby`, which `carryNames` sets. */
export function groupLabel(
  { label, hidelabel, required }: Pick<FieldParts, 'label' | 'hidelabel' | 'required'>,
  detail: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  if (!label) return nothing
  return html`<div class=${hidelabel ? 'visually-hidden' : 'label'} part="label">
    <span id="label">${label}</span>${requiredMark(required)}${detail}
  </div>`
}
