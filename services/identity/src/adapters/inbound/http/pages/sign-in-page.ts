import { html } from '@jangteo/service-kit'
import { quietForm, field, formError } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

export interface SignInPage {
  /** `/sign-in/<interaction>` */
  readonly path: string
  readonly email: string
  readonly error?: string
}

export function signInPage(frame: PageFrame, page: SignInPage): string {
  const { signIn, passkey, forgot, email, password, backToShop } = texts[frame.locale]
  const query = `?locale=${frame.locale}`
  return layout(frame, {
    title: signIn.title,
    hasError: page.error !== undefined,
    path: page.path,
    hasPasskeys: true,
    body: html`<h1>${signIn.title}</h1>
      <p class="lead">${signIn.lead}</p>
      ${formError(page.error)}
      <form method="post" action="${page.path}${query}">
        ${field({
          name: 'email',
          label: email,
          type: 'email',
          autocomplete: 'username',
          value: page.email,
          autofocus: page.email === '',
        })}
        ${field({
          name: 'password',
          label: password,
          type: 'password',
          autocomplete: 'current-password',
          autofocus: page.email !== '',
        })}
        <button class="primary" type="submit">${signIn.submit}</button>
      </form>
      <p class="aside" data-passkey hidden>
        <a href="${page.path}/passkey${query}">${passkey.signInTitle}</a>
      </p>
      <p class="aside"><a href="${page.path}/forgot${query}">${forgot.link}</a></p>
      <p class="aside">${signIn.newHere} <a href="${page.path}/register${query}">${signIn.toRegister}</a></p>
      ${quietForm(`${page.path}/cancel`, backToShop)}`,
  })
}
