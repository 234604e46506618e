import { html } from '@jangteo/service-kit'
import { formError } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { passkeyForm } from './passkey-form.ts'
import { texts } from './texts.ts'

export interface PasskeySignInPage {
  /** `/sign-in/<interaction>` */
  readonly path: string
  readonly options: object
  readonly error?: string | undefined
}

export function passkeySignInPage(frame: PageFrame, { path, options, error }: PasskeySignInPage): string {
  const { passkey } = texts[frame.locale]
  const action = `${path}/passkey`
  return layout(frame, {
    title: passkey.signInTitle,
    hasError: error !== undefined,
    path: action,
    hasPasskeys: true,
    body: html`<h1>${passkey.signInTitle}</h1>
      <p class="lead">${passkey.signInLead}</p>
      ${formError(error)}
      ${passkeyForm(frame, { action, kind: 'request', options, submit: passkey.signInSubmit })}
      <p class="aside"><a href="${path}?locale=${frame.locale}">${passkey.withPassword}</a></p>`,
  })
}
