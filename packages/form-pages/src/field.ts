import { type Html, html } from '@jangteo/service-kit'

export interface Field {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly autofocus?: boolean
  readonly inputmode?: 'numeric'
  readonly maxlength?: number
  /** Stands beside its neighbour where there is room. */
  readonly isNarrow?: boolean
  /** A script will say what is wrong: there is a place for it from the beginning. */
  readonly hasLiveError?: boolean
}

const hasErrorPlace = ({ error, hasLiveError }: Field): boolean => Boolean(error) || hasLiveError === true

const described = (field: Field): string =>
  [hasErrorPlace(field) && `${field.name}-error`, field.hint && `${field.name}-hint`]
    .filter(Boolean)
    .join(' ')

/** A labelled control; hint and error are tied to it, so that a screen reader says them with the label. */
export function field(field: Field): Html {
  const { name, label, type, autocomplete, value, hint, error, inputmode, maxlength } = field
  const errorId = html`id="${name}-error"`
  return html`<div class="field" ${field.isNarrow && html`data-narrow`}>
    <label for="${name}">${label}</label>
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${value ?? ''}"
      required
      ${type === 'email' && html`autocapitalize="none" spellcheck="false"`}
      ${inputmode && html`inputmode="${inputmode}"`}
      ${maxlength !== undefined && html`maxlength="${maxlength}"`}
      ${error && html`aria-invalid="true"`}
      ${(hasErrorPlace(field) || hint) && html`aria-describedby="${described(field)}"`}
      ${field.autofocus && html`autofocus`}
    />
    ${
      hasErrorPlace(field) &&
      html`<p class="field-error" ${error ? errorId : html`${errorId} hidden`}>${error}</p>`
    }
  </div>`
}

/** Of these the first that is wrong has the focus, or the first. */
export function fields(all: readonly Field[]): readonly Html[] {
  const focused = all.find(({ error }) => error) ?? all[0]
  return all.map((each) => field({ ...each, autofocus: each === focused }))
}
