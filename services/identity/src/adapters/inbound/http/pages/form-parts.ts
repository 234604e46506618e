import { type Html, html } from '@jangteo/service-kit'
import type { PageFrame } from './layout.ts'
import { texts } from './texts.ts'

export interface Field {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly autofocus?: boolean
}

const described = ({ name, hint, error }: Field): string =>
  [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ')

/** A labelled control; hint and error are tied to it, so that a screen reader says them with the label. */
export function field(field: Field): Html {
  const { name, label, type, autocomplete, value, hint, error } = field
  return html`<div class="field">
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
      ${error && html`aria-invalid="true"`}
      ${(error || hint) && html`aria-describedby="${described(field)}"`}
      ${field.autofocus && html`autofocus`}
    />
    ${error && html`<p class="field-error" id="${name}-error">${error}</p>`}
  </div>`
}

/** Of these the first that is wrong has the focus, or the first. */
export function fields(all: readonly Field[]): readonly Html[] {
  const focused = all.find(({ error }) => error) ?? all[0]
  return all.map((each) => field({ ...each, autofocus: each === focused }))
}

/** For what came by mail: phones offer it, and write it in capitals. */
export const codeField = (frame: PageFrame, error: string | undefined): Html => {
  const { code } = texts[frame.locale]
  return field({
    name: 'code',
    label: code.label,
    type: 'text',
    autocomplete: 'one-time-code',
    hint: code.hint,
    error,
    autofocus: true,
  })
}

/** The message that stands above a form and is announced when the page opens. */
export const formError = (message: string | undefined): Html | undefined =>
  message === undefined ? undefined : html`<p class="form-error" id="form-error" role="alert">${message}</p>`

/** What has been done; announced, not alarming. */
export const formNotice = (message: string | undefined): Html | undefined =>
  message === undefined ? undefined : html`<p class="form-notice" role="status">${message}</p>`

export const quietForm = (action: string, label: string): Html =>
  html`<form class="cancel" method="post" action="${action}">
    <button class="quiet-link" type="submit">${label}</button>
  </form>`
