import { field } from '@jangteo/form-pages'
import { html } from '@jangteo/service-kit'
import { type PageFrame, layout } from '../layout.ts'
import { texts } from '../texts.ts'
import { backToAccount } from './account-page.ts'
import { accountTexts } from './account-texts.ts'

export interface PasswordPage {
  /** For the browser, which keeps passwords by it. */
  readonly email: string
  /** Whether there is none yet. */
  readonly isFirst: boolean
  readonly error?: string | undefined
}

export function passwordPage(frame: PageFrame, { email, isFirst, error }: PasswordPage): string {
  const { password } = accountTexts[frame.locale]
  const { forgot, register } = texts[frame.locale]
  const title = isFirst ? password.titleOfFirst : password.title
  const path = '/account/password'
  return layout(frame, {
    title,
    hasError: error !== undefined,
    path,
    body: html`<h1>${title}</h1>
      <p class="lead">${password.lead}</p>
      <form method="post" action="${path}?locale=${frame.locale}" novalidate>
        <input type="hidden" autocomplete="username" value="${email}" />
        ${field({
          name: 'password',
          label: forgot.newPassword,
          type: 'password',
          autocomplete: 'new-password',
          hint: register.passwordHint,
          error,
          autofocus: true,
        })}
        <button class="primary" type="submit">${password.submit}</button>
      </form>
      ${backToAccount(frame)}`,
  })
}
