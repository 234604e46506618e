import { field } from '@jangteo/form-pages'
import { type Html, html } from '@jangteo/service-kit'
import type { PageFrame } from './layout.ts'
import { texts } from './texts.ts'

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
