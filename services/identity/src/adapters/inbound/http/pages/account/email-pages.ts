import { field } from '@jangteo/form-pages'
import { html } from '@jangteo/service-kit'
import { codeField, formError } from '../form-parts.ts'
import { type PageFrame, layout } from '../layout.ts'
import { texts } from '../texts.ts'
import { backToAccount } from './account-page.ts'
import { accountTexts } from './account-texts.ts'

export interface EmailPage {
  readonly email: string
  readonly error?: string | undefined
  readonly fieldError?: string | undefined
}

export function emailPage(frame: PageFrame, page: EmailPage): string {
  const { email } = accountTexts[frame.locale]
  const path = '/account/email'
  return layout(frame, {
    title: email.title,
    hasError: (page.error ?? page.fieldError) !== undefined,
    path,
    body: html`<h1>${email.title}</h1>
      <p class="lead">${email.lead}</p>
      ${formError(page.error)}
      <form method="post" action="${path}?locale=${frame.locale}" novalidate>
        ${field({
          name: 'email',
          label: email.label,
          type: 'email',
          autocomplete: 'email',
          value: page.email,
          error: page.fieldError,
          autofocus: true,
        })}
        <button class="primary" type="submit">${email.submit}</button>
      </form>
      ${backToAccount(frame)}`,
  })
}

export function emailCodePage(
  frame: PageFrame,
  page: { readonly email: string; readonly error?: string | undefined },
): string {
  const { email } = accountTexts[frame.locale]
  const { code } = texts[frame.locale]
  const path = '/account/email/code'
  return layout(frame, {
    title: email.title,
    hasError: page.error !== undefined,
    path,
    body: html`<h1>${email.title}</h1>
      <p class="lead">${email.codeLead(page.email)}</p>
      <form method="post" action="${path}?locale=${frame.locale}" novalidate>
        ${codeField(frame, page.error)}
        <button class="primary" type="submit">${email.codeSubmit}</button>
      </form>
      <p class="aside">${code.notComing} <a href="/account/email?locale=${frame.locale}">${code.again}</a></p>
      ${backToAccount(frame)}`,
  })
}
