import { field } from '@jangteo/form-pages'
import { html } from '@jangteo/service-kit'
import type { CodePage } from './code-page.ts'
import { quietForm, codeField, formError, formNotice } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

export interface ForgotPage {
  /** `/sign-in/<interaction>` */
  readonly path: string
  readonly email: string
  readonly error?: string | undefined
  readonly fieldError?: string | undefined
}

export function forgotPage(frame: PageFrame, page: ForgotPage): string {
  const { forgot, email, backToShop, register } = texts[frame.locale]
  const query = `?locale=${frame.locale}`
  const path = `${page.path}/forgot`
  return layout(frame, {
    title: forgot.title,
    hasError: (page.error ?? page.fieldError) !== undefined,
    path,
    body: html`<h1>${forgot.title}</h1>
      <p class="lead">${forgot.lead}</p>
      ${formError(page.error)}
      <form method="post" action="${path}${query}" novalidate>
        ${field({
          name: 'email',
          label: email,
          type: 'email',
          autocomplete: 'username',
          value: page.email,
          error: page.fieldError,
          autofocus: true,
        })}
        <button class="primary" type="submit">${forgot.submit}</button>
      </form>
      <p class="aside"><a href="${page.path}${query}">${register.toSignIn}</a></p>
      ${quietForm(`${page.path}/cancel`, backToShop)}`,
  })
}

export function resetPage(frame: PageFrame, page: CodePage): string {
  const { forgot, register, code, backToShop } = texts[frame.locale]
  const query = `?locale=${frame.locale}`
  const path = `${page.path}/reset`
  return layout(frame, {
    title: forgot.resetTitle,
    hasError: (page.error ?? page.fieldError ?? page.passwordError) !== undefined,
    path,
    body: html`<h1>${forgot.resetTitle}</h1>
      <p class="lead">${forgot.resetLead(page.email)}</p>
      ${formError(page.error)} ${formNotice(page.notice)}
      <form method="post" action="${path}${query}" novalidate>
        ${codeField(frame, page.fieldError)}
        ${field({
          name: 'password',
          label: forgot.newPassword,
          type: 'password',
          autocomplete: 'new-password',
          hint: register.passwordHint,
          error: page.passwordError,
        })}
        <button class="primary" type="submit">${forgot.resetSubmit}</button>
      </form>
      <p class="aside">${code.notComing}</p>
      ${quietForm(`${path}/again${query}`, code.again)} ${quietForm(`${page.path}/cancel`, backToShop)}`,
  })
}
